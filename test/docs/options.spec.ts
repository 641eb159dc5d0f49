import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '../..');

/** The types that a host gives, by their file, with the page that has a line for each of their fields. */
const GIVEN = [
  { file: 'lib/config/options.ts', type: 'ClienteleOptions', page: 'docs/hosting.md' },
  { file: 'lib/module/extras.ts', type: 'ClienteleExtras', page: 'docs/hosting.md' },
  { file: 'lib/pages/pages-options.ts', type: 'ClientelePagesOptions', page: 'docs/pages.md' },
  { file: 'lib/pages/pages-options.ts', type: 'HostLink', page: 'docs/pages.md' },
] as const;

/** Options whose fields another page has, by their last part. */
const ELSEWHERE: Readonly<Record<string, string>> = { events: 'docs/events.md' };

const program = ts.createProgram(
  [...new Set(GIVEN.map(({ file }) => path.join(root, file)))],
  ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)).config,
    ts.sys,
    root,
  ).options,
);
const checker = program.getTypeChecker();

/** The fields of a type as a host writes them: `invitations.secrets`. */
function fieldsOf(file: string, type: string): string[] {
  const source = program.getSourceFile(path.join(root, file));
  const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(source!)!);
  const symbol = symbols.find(({ name }) => name === type);
  if (!symbol) throw new Error(`${file} has no ${type}.`);
  return checker
    .getDeclaredTypeOfSymbol(symbol)
    .getProperties()
    .flatMap((property) => {
      const below = checker.getNonNullableType(checker.getTypeOfSymbol(property));
      const home = below.getSymbol()?.declarations?.[0];
      const isGroup =
        home &&
        (ts.isClassDeclaration(home) || ts.isInterfaceDeclaration(home)) &&
        home.getSourceFile().fileName === path.join(root, 'lib/config/options.ts');
      if (!isGroup) return [property.name];
      return below.getProperties().map(({ name }) => `${property.name}.${name}`);
    });
}

/** Those that no row of a table has. */
function without(fields: readonly string[], page: (field: string) => string): string[] {
  return fields.filter((field) => {
    const [group = '', ...rest] = field.split('.');
    const name = ELSEWHERE[group] && rest.length > 0 ? rest.join('.') : field;
    return !new RegExp(`^\\| \`${name}\``, 'm').test(page(field));
  });
}

describe('the options', () => {
  it.each(GIVEN)('of $type have a row each in $page', ({ file, type, page }) => {
    const fields = fieldsOf(file, type);
    expect(fields.length).toBeGreaterThan(3);
    const text = (field: string) =>
      readFileSync(path.join(root, ELSEWHERE[field.split('.')[0]!] ?? page), 'utf8');
    expect(without(fields, text)).toEqual([]);
  });

  it('that no row has are told', () => {
    const page = '| `invitations.secrets` | … |\n| `relay` | … |';
    const fields = ['invitations.secrets', 'invitations.url', 'events.relay', 'events.lease'];
    expect(without(fields, () => page)).toEqual(['invitations.url', 'events.lease']);
  });
});
