import ts from 'typescript';
import { type LibraryFile, libraryFiles, nodesOf } from '../support/library-files.js';

/** Kinds a file name may end with, and what the classes of such a file end with, if it holds classes. */
const KINDS: Readonly<Record<string, string | null>> = {
  contract: null,
  controller: 'Controller',
  decorator: null,
  dto: 'Dto',
  entity: 'Entity',
  error: 'Error',
  filter: 'Filter',
  generated: null,
  guard: 'Guard',
  interceptor: 'Interceptor',
  module: 'Module',
  pipe: 'Pipe',
  port: null,
  query: 'Query',
  service: 'Service',
  view: null,
};

const WORDS = '[a-z0-9]+(?:-[a-z0-9]+)*';
const FILE = new RegExp(`^(?:[a-z-]+/)+${WORDS}(?:\\.(?:${Object.keys(KINDS).join('|')}))?\\.ts$`);

/** Files that hold a few peers and are named after what these have in common. */
const NAMED_BY_SUBJECT: readonly string[] = [
  'audit/exported-rows.ts',
  'audit/person-deliveries.ts',
  'audit/person-imports.ts',
  'audit/person-letters.ts',
  'callers/selected-ids.ts',
  'cli/command-parts.ts',
  'database/driver-errors.ts',
  'domain/audit/erasure.ts',
  'domain/invitations/token-layout.ts',
  'domain/members/access-end.ts',
  'domain/members/member-policy.ts',
  'domain/permissions/escalation.ts',
  'domain/permissions/permission-sets.ts',
  'domain/templates/sample-values.ts',
  'domain/text/domain-name.ts',
  'domain/text/folded-text.ts',
  'domain/text/visible-text.ts',
  'domain/views/view-rule.ts',
  'domain/views/view-token-layout.ts',
  'exports/export-file.ts',
  'imports/import-rows.ts',
  'invitations/templates/template-parser.ts',
  'members/member-filter.ts',
  'members/usable-members.ts',
  'permissions/orphan-rows.ts',
  'routes/etag.ts',
  'routes/fastify-parser-errors.ts',
  'routes/field-parts.ts',
  'routes/field-text.ts',
  'routes/request-shape.ts',
  'routes/untyped-parameter.ts',
  'routes/viewing-request.ts',
  'schema/migrations/table-parts.ts',
  'schematics/array-edit.ts',
  'schematics/source-text.ts',
  'testing/small-ports.contract.ts',
];

/** Most parameters of a constructor: what takes more is two things. */
const MOST_PARAMETERS = 6;

interface Exported {
  readonly classes: readonly string[];
  readonly functions: readonly string[];
  /** Interfaces, types and constants. */
  readonly others: readonly string[];
}

const files = libraryFiles();

/** Room, words and kind of `room/some/two-words.kind.ts`. */
function partsOf({ name }: LibraryFile) {
  const [room = '', ...rest] = name.split('/');
  const [words = '', kind = null] = (rest.at(-1) ?? '').replace(/\.ts$/, '').split('.');
  return { room, words, kind };
}

function exportedBy({ source }: LibraryFile): Exported {
  const exported = source.statements.filter(
    (each) =>
      ts.canHaveModifiers(each) &&
      ts.getModifiers(each)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
  );
  const namesOf = (is: (node: ts.Node) => boolean) =>
    exported.filter(is).flatMap((each) => (each as ts.DeclarationStatement).name?.text ?? []);
  const constants = exported
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) =>
      declarationList.declarations.map(({ name }) => name.getText()),
    );
  const types = namesOf(
    (node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node),
  );
  return {
    classes: namesOf(ts.isClassDeclaration),
    functions: namesOf(ts.isFunctionDeclaration),
    others: [...types, ...constants],
  };
}

/** `EventOutbox`, `eventOutbox` and `EVENT_OUTBOX` as `event-outbox`. */
function kebab(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}

/** Whether the file's words stand in the name, in either number; the kind may follow them. */
function isNamedAfter(file: LibraryFile, exported: string): boolean {
  const { words } = partsOf(file);
  return `-${kebab(exported)}-`.replaceAll('s-', '-').includes(`-${words}-`.replaceAll('s-', '-'));
}

/** Whether the file's words and kind are the class's whole name; the package's or the room's may stand before them. */
function isNamedExactlyAfter(file: LibraryFile, exported: string): boolean {
  const { room, words, kind } = partsOf(file);
  const whole = kind !== null && KINDS[kind] !== null ? `${words}-${kind}` : words;
  return ['', 'clientele-', `${room}-`, `clientele-${room}-`].some(
    (before) => kebab(exported) === `${before}${whole}`,
  );
}

/** Whether the file is named after something it exports, as far as it exports a class or a function at all. */
function isWellNamed(file: LibraryFile): boolean {
  const { kind } = partsOf(file);
  const { classes, functions, others } = exportedBy(file);
  // The bodies and queries of one controller stand together.
  if (kind === 'dto' || classes.length + functions.length === 0) return true;
  const [only, ...more] = classes;
  // With a port stands its default, under a name of its own.
  if (only !== undefined && more.length === 0 && kind !== 'port') {
    return isNamedExactlyAfter(file, only);
  }
  return [...classes, ...functions, ...others].some((name) => isNamedAfter(file, name));
}

/** TypeORM wants the moment in front of a migration's file name, and behind its class's. */
function isMigration({ name }: LibraryFile): boolean {
  return /^schema\/migrations\/\d{13}-/.test(name);
}

describe('a file of the library', () => {
  it('is named in words, with a kind behind a dot if it is of one', () => {
    const odd = files.map(({ name }) => name).filter((name) => !FILE.test(name));
    expect(odd).toEqual(['index.ts']);
  });

  it('has the kind that its classes are named by, and the other way round', () => {
    const suffixes = Object.entries(KINDS).filter(([, suffix]) => suffix !== null);
    const wrong = files.flatMap((file) =>
      exportedBy(file)
        .classes.filter((name) => {
          const { kind } = partsOf(file);
          const [named] = suffixes.find(([, suffix]) => name.endsWith(suffix ?? '')) ?? [null];
          const wanted = kind !== null && KINDS[kind] !== null ? kind : null;
          return named !== wanted;
        })
        .map((name) => `${file.name} ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('holds a class, where its kind is one of classes', () => {
    const without = files.filter((file) => {
      const { kind } = partsOf(file);
      return kind !== null && KINDS[kind] !== null && exportedBy(file).classes.length === 0;
    });
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it('is named after what it exports: its one class, else one of its functions, types or constants', () => {
    const wrong = files.filter((file) => !isMigration(file) && !isWellNamed(file));
    expect(wrong.map(({ name }) => name)).toEqual(NAMED_BY_SUBJECT);
  });
});

describe('a constructor of the library', () => {
  it(`takes at most ${MOST_PARAMETERS} parameters`, () => {
    const constructors = files.flatMap(({ source }) =>
      nodesOf(source, ts.isConstructorDeclaration),
    );
    const long = constructors
      .filter(({ parameters }) => parameters.length > MOST_PARAMETERS)
      .map((each) => [each.parent.name?.text ?? '', each.parameters.length] as const);
    expect(constructors.length).toBeGreaterThan(0);
    expect(Object.fromEntries(long)).toEqual({});
  });
});
