import type ts from 'typescript';
import { appendedTo, prependedTo } from './array-edit.js';
import type { HostFiles } from './host-files.js';
import { importedFile } from './imported-file.js';
import {
  type Compiler,
  importOf,
  importsEdit,
  localNameOf,
  type NamedImport,
  nodesBelow,
  parsedSource,
  type TextEdit,
  withEdits,
} from './source-text.js';

/** The module that an app is started with. */
export interface RootModule {
  readonly path: string;
  readonly className: string;
}

/** What a module is to import: an expression that begins with an imported name. */
export interface ModuleImport extends NamedImport {
  /** What follows the name, such as `.forRoot()`. */
  readonly call: string;
  /** What the call names besides. */
  readonly with?: NamedImport;
}

/** The module that the app's main file starts; where that does not tell, `AppModule` in its usual place; null where there is neither. */
export function findRootModule(
  ts: Compiler,
  files: HostFiles,
  main: string,
  usual: string,
): RootModule | null {
  const started = startedBy(ts, files, main);
  if (started) return started;
  const text = files.read(usual);
  return text !== null && /\bclass AppModule\b/.test(text)
    ? { path: usual, className: 'AppModule' }
    : null;
}

/** The text of a module with imports added that it lacks; null where its decorator cannot be understood. */
export function withModuleImports(
  ts: Compiler,
  text: string,
  { path, className }: RootModule,
  wanted: readonly ModuleImport[],
): string | null {
  const source = parsedSource(ts, path, text);
  const metadata = metadataOf(ts, source, className);
  if (!metadata) return null;
  const property = metadata.properties.find((each) => each.name?.getText() === 'imports');
  const array = property && ts.isPropertyAssignment(property) ? property.initializer : null;
  if (property && !(array && ts.isArrayLiteralExpression(array))) return null;
  const list = array && ts.isArrayLiteralExpression(array) ? array : null;
  const missing = wanted
    .filter((each) => !holds(ts, source, list, each))
    .map((each) => ({ ...each, local: freeName(ts, source, each) }));
  const elements = missing.map(({ local, call }) => local + call);
  const named = missing.flatMap((each): (readonly [NamedImport, string])[] => [
    [each, each.local],
    ...(each.with ? [[each.with, each.with.name] as const] : []),
  ]);
  const unknown = named.filter(([each]) => localNameOf(ts, source, each) === null);
  return withEdits(text, [
    ...importsEdit(ts, source, unknown),
    ...(list ? appendedTo(list, elements) : insertedInto(metadata, elements)),
  ]);
}

function insertedInto(
  metadata: ts.ObjectLiteralExpression,
  elements: readonly string[],
): TextEdit[] {
  if (elements.length === 0) return [];
  const lines = elements.map((element) => `\n    ${element},`).join('');
  return prependedTo(metadata, [`imports: [${lines}\n  ]`]);
}

/** What `NestFactory.create` of the main file is given. */
function startedBy(ts: Compiler, files: HostFiles, main: string): RootModule | null {
  const text = files.read(main);
  if (text === null) return null;
  const source = parsedSource(ts, main, text);
  for (const { expression, arguments: given } of nodesBelow(ts, source, ts.isCallExpression)) {
    const [module] = given;
    if (!/^NestFactory\s*\.\s*create/.test(expression.getText())) continue;
    if (!module || !ts.isIdentifier(module)) continue;
    const found = importOf(ts, source, module.text);
    const path = found && importedFile(files, main, found.from);
    if (found && path !== null) return { path, className: found.name };
  }
  return null;
}

/** What `@Module` of the class is given, where that is an object written there. */
function metadataOf(
  ts: Compiler,
  source: ts.SourceFile,
  className: string,
): ts.ObjectLiteralExpression | null {
  const declared = nodesBelow(ts, source, ts.isClassDeclaration);
  const found = declared.find(({ name }) => name?.text === className);
  for (const { expression } of (found && ts.getDecorators(found)) ?? []) {
    if (!ts.isCallExpression(expression) || expression.expression.getText() !== 'Module') continue;
    const [metadata] = expression.arguments;
    return metadata && ts.isObjectLiteralExpression(metadata) ? metadata : null;
  }
  return null;
}

/** Whether the module imports it already, in whatever form. */
function holds(
  ts: Compiler,
  source: ts.SourceFile,
  list: ts.ArrayLiteralExpression | null,
  wanted: ModuleImport,
): boolean {
  const local = localNameOf(ts, source, wanted);
  if (local === null) return false;
  return (list?.elements ?? []).some((element) =>
    nodesBelow(ts, element, ts.isIdentifier).some(({ text }) => text === local),
  );
}

/** The name that it has in the file, or gets there: its own may stand for something else already. */
function freeName(ts: Compiler, source: ts.SourceFile, wanted: ModuleImport): string {
  const known = localNameOf(ts, source, wanted);
  if (known !== null) return known;
  const taken = nodesBelow(ts, source, ts.isIdentifier).some(({ text }) => text === wanted.name);
  return taken ? `Clientele${wanted.name}` : wanted.name;
}
