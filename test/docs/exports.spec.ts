import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HEALTH_FAULTS } from '../../lib/domain/health/faults-of.js';
import { ERROR_TABLE } from '../../lib/errors/error-table.js';
import { markdownFiles, readText } from './code-blocks.js';
import {
  entries,
  type Page,
  PublicNames,
  unexplained,
  unknownNames,
  wrongImports,
} from './public-names.js';

const root = path.resolve(__dirname, '../..');

/** Reasons of failed exports are told like error codes, and are none. */
const EXPORT_FAILURES = ['STORAGE_FAILED', 'ABANDONED', 'MAKER_INACTIVE', 'INTERNAL_ERROR'];
const CODES = [...Object.keys(ERROR_TABLE), ...EXPORT_FAILURES, ...HEALTH_FAULTS, 'RESENT'];

const names = new PublicNames(entries());
const pages: Page[] = markdownFiles().map((name) => ({ name, text: readText(name) }));
/** Of what is inside, for contributors. */
const INSIDE = ['docs/contributing.md', 'docs/reliability.md'];
const forHosts = pages.filter(({ name }) => !INSIDE.includes(name));

function valuesOf(file: string): string[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return Object.keys(require(file) as object);
}

function json<T>(file: string): T {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8')) as T;
}

describe.each(entries())('the entry $specifier', ({ specifier, file }) => {
  it('exports values that a page explains', () => {
    const values = valuesOf(file);
    expect(values).not.toEqual([]);
    expect(unexplained(values, forHosts)).toEqual([]);
  });

  it('exports nothing without a sentence about it', () => {
    expect(names.of(specifier)).toEqual(expect.arrayContaining(valuesOf(file)));
    expect(names.undocumented(specifier)).toEqual([]);
  });

  it('shares no name with another entry', () => {
    const others = entries().filter((entry) => entry.specifier !== specifier);
    const taken = new Set(others.flatMap((entry) => names.of(entry.specifier)));
    expect(names.of(specifier).filter((name) => taken.has(name))).toEqual([]);
  });
});

describe.each(forHosts)('$name', (page) => {
  it('imports names that exist', () => {
    expect(wrongImports(page, names)).toEqual([]);
  });

  it('names nothing that does not exist', () => {
    expect(unknownNames(page, names, CODES)).toEqual([]);
  });
});

describe('documentation and exports', () => {
  const page = (text: string): Page => ({ name: 'page.md', text });

  it('are held together: a value that no text names is reported, one in a code block only too', () => {
    const text =
      "Ask `AccessService.can`.\n\n```ts\nimport { OpenRoute } from 'nest-clientele';\n```\n";
    expect(unexplained(['AccessService', 'OpenRoute', 'can'], [page(text)])).toEqual([
      'OpenRoute',
      'can',
    ]);
  });

  it('are held together: an import of what an entry does not export is reported', () => {
    const text = [
      '```ts',
      "import { AccessService, CLOCK } from 'nest-clientele';",
      "import { CLOCK as clock } from 'nest-clientele/ports';",
      "import { anything } from 'another';",
      '```',
    ].join('\n');
    expect(wrongImports(page(text), names)).toEqual(['nest-clientele: CLOCK']);
  });

  it('are held together: a name, a member and a decorator that do not exist are reported', () => {
    const text =
      'By `AccessService.can`, `AccessService.remember`, `@Scope()`, `@NoScope()`, `MemberPolicy`, `NOT_FOUND`, `NOT_HERE`.';
    expect(unknownNames(page(text), names, CODES)).toEqual([
      'AccessService.remember',
      '@NoScope()',
      'MemberPolicy',
      'NOT_HERE',
    ]);
  });
});

describe('the entries of the package', () => {
  const folders = entries()
    .map(({ file }) => path.relative(root, path.dirname(file)))
    .sort();
  const beside = folders.filter((folder) => folder !== 'lib').map((name) => path.basename(name));

  it('have types where a resolver does not read `exports`', () => {
    const { typesVersions } = json<{ typesVersions: { '*': Record<string, string[]> } }>(
      'package.json',
    );
    expect(typesVersions['*']).toEqual(
      Object.fromEntries([
        ...beside.map((name) => [name, [`./dist/cjs/${name}/index.d.ts`]]),
        ['openapi.json', ['./dist/openapi.json']],
      ]),
    );
  });

  it('are all in the reference', () => {
    const { entryPoints } = json<{ entryPoints: string[] }>('typedoc.json');
    expect(entryPoints.map((file) => path.dirname(file)).sort()).toEqual(folders);
  });

  it('are known to the compiler by the same names', () => {
    const { compilerOptions } = json<{ compilerOptions: { paths: Record<string, string[]> } }>(
      'tsconfig.json',
    );
    expect(Object.keys(compilerOptions.paths).sort()).toEqual(
      entries()
        .map(({ specifier }) => specifier)
        .sort(),
    );
  });
});
