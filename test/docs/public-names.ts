import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { codeBlocks } from './code-blocks.js';

const root = path.resolve(__dirname, '../..');

/** One way to import the package, as package.json names it. */
export interface Entry {
  /** `nest-clientele` or `nest-clientele/ports`. */
  readonly specifier: string;
  /** The file of lib/ it stands for. */
  readonly file: string;
}

/** One page of the documentation. */
export interface Page {
  readonly name: string;
  readonly text: string;
}

/** Names of others that the documentation speaks of as code. */
const FOREIGN = new Set([
  ...['AppMember', 'AppModule', 'ETag', 'Response', 'X-Clientele-View', 'X-Membership-Id'],
  ...['Authorization', 'Host', 'Origin'],
  ...[
    'Brackets',
    'AsyncLocalStorage',
    'DataSource',
    'DeleteDateColumn',
    'Entity',
    'EntityManager',
    'EventEmitter2',
    'EventEmitterModule',
  ],
  ...[
    'Inject',
    'Injectable',
    'OnEvent',
    'UseFilters',
    'UseGuards',
    'TypeOrmModule',
    'ValidationPipe',
  ],
  ...['ClassSerializerInterceptor', 'PassportStrategy', 'Public', 'UnauthorizedException'],
  ...['OpaqueString', 'QueryRunner', 'Transactional', 'Propagation', 'SERIALIZABLE'],
  ...[
    'ER_LOCK_DEADLOCK',
    'ER_CHECKREAD',
    'ER_AUTOINC_READ_FAILED',
    'SQLITE_BUSY',
    'SQLITE_BUSY_SNAPSHOT',
  ],
  ...['Cluster', 'CROSSSLOT', 'MOVED', 'Redis', 'RouterModule'],
  ...['ABC', 'COLLATE', 'COMMIT', 'CREATE', 'DELETE', 'GET', 'PATCH', 'POST', 'PUT', 'UPDATE'],
  ...['APP_FILTER', 'APP_GUARD', 'APP_INTERCEPTOR', 'BENCH_POSTGRES_URL', 'CRASHES', 'SEED'],
  ...[
    'LATIN1',
    'NO_BACKSLASH_ESCAPES',
    'TEST_DRIVER_TYPES',
    'TEST_MYSQL_URL',
    'TEST_POSTGRES_URL',
    'TEST_REDIS_URL',
  ],
]);

/** The entries of package.json's `exports` that are code. */
export function entries(): Entry[] {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  return Object.keys(manifest.exports)
    .filter((key) => !key.endsWith('.json'))
    .map((key) => ({
      specifier: path.posix.join('nest-clientele', key).replace(/\/$/, ''),
      file: path.join(root, 'lib', key, 'index.ts'),
    }));
}

/** What an entry exports, as the compiler sees it. */
export class PublicNames {
  private readonly checker: ts.TypeChecker;
  private readonly byEntry: ReadonlyMap<string, ReadonlyMap<string, ts.Symbol>>;

  constructor(given: readonly Entry[]) {
    const options = { ...compilerOptions(), noEmit: true };
    const program = ts.createProgram(
      given.map(({ file }) => file),
      options,
    );
    this.checker = program.getTypeChecker();
    this.byEntry = new Map(
      given.map(({ specifier, file }) => [specifier, this.exportsOf(program.getSourceFile(file)!)]),
    );
  }

  /** Every name of the entry, types too. */
  of(specifier: string): readonly string[] {
    return [...(this.byEntry.get(specifier)?.keys() ?? [])];
  }

  /** Names of the entry without a sentence about them. */
  undocumented(specifier: string): string[] {
    return [...(this.byEntry.get(specifier) ?? [])]
      .filter(([, symbol]) => symbol.getDocumentationComment(this.checker).length === 0)
      .map(([name]) => name);
  }

  /** Whether some entry exports it, with this member if one is named. */
  has(name: string, member?: string): boolean {
    const found = [...this.byEntry.values()].flatMap((names) => names.get(name) ?? []);
    return found.some((symbol) => member === undefined || this.hasMember(symbol, member));
  }

  private hasMember(symbol: ts.Symbol, member: string): boolean {
    const types = [
      ...(symbol.flags & ts.SymbolFlags.Type ? [this.checker.getDeclaredTypeOfSymbol(symbol)] : []),
      ...(symbol.flags & ts.SymbolFlags.Value ? [this.checker.getTypeOfSymbol(symbol)] : []),
    ];
    return types.some((type) => {
      const property = this.checker.getPropertyOfType(type, member);
      return (
        property !== undefined && property.getJsDocTags().every((tag) => tag.name !== 'internal')
      );
    });
  }

  private exportsOf(source: ts.SourceFile): ReadonlyMap<string, ts.Symbol> {
    const module = this.checker.getSymbolAtLocation(source)!;
    return new Map(
      this.checker.getExportsOfModule(module).map((symbol) => {
        const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
        return [symbol.name, isAlias ? this.checker.getAliasedSymbol(symbol) : symbol];
      }),
    );
  }
}

/** Values that no page names as code, in its text. */
export function unexplained(values: readonly string[], pages: readonly Page[]): string[] {
  const spans = pages.flatMap(({ text }) => codeSpans(text));
  return values.filter((value) => {
    const named = new RegExp(`(^|[^\\w.])${value}(?!\\w)`);
    return !spans.some((span) => named.test(span));
  });
}

/** Names that a page's code blocks import from the package and that its entry does not export. */
export function wrongImports(page: Page, names: PublicNames): string[] {
  return codeBlocks(page.text, page.name).flatMap(({ code, file }) => {
    const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022);
    return source.statements.filter(ts.isImportDeclaration).flatMap((statement) => {
      const specifier = (statement.moduleSpecifier as ts.StringLiteral).text;
      if (!/^nest-clientele(\/|$)/.test(specifier)) return [];
      const bindings = statement.importClause?.namedBindings;
      const imported =
        bindings && ts.isNamedImports(bindings)
          ? bindings.elements.map(({ propertyName, name }) => (propertyName ?? name).text)
          : [];
      const known = new Set(names.of(specifier));
      return imported.filter((name) => !known.has(name)).map((name) => `${specifier}: ${name}`);
    });
  });
}

/**
 * What a page's text writes as a name of code that is none: `Name`, `Name.member`, `@Name()`, `NAME`. Codes of errors and
 * the names of others are none of its business.
 */
export function unknownNames(page: Page, names: PublicNames, codes: readonly string[]): string[] {
  return codeSpans(page.text).filter((span) => {
    const [, name, member] = /^@?([A-Z]\w+)(?:\.(\w+))?(?:\(.*\))?$/.exec(span) ?? [];
    if (name === undefined || FOREIGN.has(name) || codes.includes(name)) return false;
    return !names.has(name, member);
  });
}

/** What stands in backticks, outside of code blocks. */
function codeSpans(markdown: string): string[] {
  const prose = markdown.replace(/^```.*?^```$/gms, '');
  return [...prose.matchAll(/`([^`]+)`/g)].map(([, span]) => span!.replace(/\s+/g, ' '));
}

function compilerOptions(): ts.CompilerOptions {
  const file = path.join(root, 'tsconfig.json');
  const { config } = ts.readConfigFile(file, (name) => ts.sys.readFile(name)) as {
    config: unknown;
  };
  return ts.parseJsonConfigFileContent(config, ts.sys, root, undefined, file).options;
}
