import type ts from 'typescript';
import { appendedTo } from './array-edit.js';
import type { HostFiles } from './host-files.js';
import { importedFile } from './imported-file.js';
import {
  type Compiler,
  importOf,
  importsEdit,
  localNameOf,
  nodesBelow,
  parsedSource,
  type TextEdit,
  withEdits,
} from './source-text.js';

/** What the tables are imported from. */
export const PACKAGE = 'nest-clientele';

const LISTS = [
  ['entities', 'clienteleEntities'],
  ['migrations', 'clienteleMigrations'],
] as const;

/** The options of a host's DataSource, with the module's tables among them. */
export interface TablesAdded {
  /** The file that holds the options. */
  readonly path: string;
  /** Its text, with the tables. */
  readonly text: string;
  /** The DataSource's type, where it is written there. */
  readonly type: string | null;
  /** Whether a start runs the migrations. */
  readonly runsMigrations: boolean;
}

/** An object, and the file that it stands in. */
interface Place {
  readonly path: string;
  readonly object: ts.ObjectLiteralExpression;
}

/** The file that registers TypeORM; null where none does. */
export function findTypeOrm(files: HostFiles, folder: string): string | null {
  for (const path of files.below(folder)) {
    if (!/\.ts$/.test(path) || /\.(spec|test)\.ts$/.test(path)) continue;
    if (/\bTypeOrmModule\s*\.\s*forRoot(Async)?\b/.test(files.read(path) ?? '')) return path;
  }
  return null;
}

/** Adds the module's tables to the options that TypeORM is registered with in a file; null where they cannot be understood. */
export function withTables(ts: Compiler, files: HostFiles, path: string): TablesAdded | null {
  const source = parsedSource(ts, path, files.read(path) ?? '');
  const call = nodesBelow(ts, source, ts.isCallExpression).find(({ expression }) =>
    /^TypeOrmModule\s*\.\s*forRoot(Async)?$/.test(expression.getText()),
  );
  const given = call && optionsOf(ts, call);
  const place = given && objectOf(ts, files, path, given);
  if (!place) return null;
  const edits = LISTS.map(([list, tables]) => listEdit(ts, place.object, list, tables));
  if (edits.includes(null)) return null;
  return {
    path: place.path,
    text: textWith(
      ts,
      place,
      edits.flatMap((each) => each ?? []),
    ),
    type: textOf(ts, valueOf(ts, place.object, 'type')),
    runsMigrations: isTrue(ts, place.object, 'migrationsRun') || isTrial(ts, place.object),
  };
}

function textWith(ts: Compiler, { object }: Place, edits: readonly TextEdit[]): string {
  const source = object.getSourceFile();
  if (edits.length === 0) return source.text;
  const trial = isTrial(ts, object) ? added(object, 'migrationsRun: true') : [];
  const imports = LISTS.map(([, name]) => ({ name, from: PACKAGE }))
    .filter((each) => localNameOf(ts, source, each) === null)
    .map((each) => [each, each.name] as const);
  return withEdits(source.text, [...importsEdit(ts, source, imports), ...edits, ...trial]);
}

/** The edit that adds tables to a list of the options; null where the list is not written as one. */
function listEdit(
  ts: Compiler,
  object: ts.ObjectLiteralExpression,
  list: string,
  tables: string,
): TextEdit[] | null {
  const value = valueOf(ts, object, list);
  if (!value) return hasName(object, list) ? null : added(object, `${list}: [...${tables}]`);
  if (!ts.isArrayLiteralExpression(value)) return null;
  if (value.getText().includes(tables)) return [];
  const short = value.elements.map((element) => element.getText()).concat(`...${tables}`);
  const text = `[${short.join(', ')}]`;
  return value.getText().includes('\n')
    ? appendedTo(value, [`...${tables}`])
    : [{ from: value.getStart(), to: value.getEnd(), text }];
}

/** Whose tables are made by `synchronize` has no migrations run yet, and the module's tables are made by nothing else. */
function isTrial(ts: Compiler, object: ts.ObjectLiteralExpression): boolean {
  return isTrue(ts, object, 'synchronize') && !hasName(object, 'migrationsRun');
}

function isTrue(ts: Compiler, object: ts.ObjectLiteralExpression, name: string): boolean {
  return valueOf(ts, object, name)?.kind === ts.SyntaxKind.TrueKeyword;
}

/** The edit that adds a property behind the last of an object. */
function added(object: ts.ObjectLiteralExpression, property: string): TextEdit[] {
  const last = object.properties.at(-1);
  if (!last) return [{ from: object.getStart(), to: object.getEnd(), text: `{ ${property} }` }];
  const [blanks] = /\s*$/.exec(object.getSourceFile().text.slice(0, last.getStart())) ?? [''];
  const at = last.getEnd();
  return [{ from: at, to: at, text: `,${blanks || ' '}${property}` }];
}

/** The object that an expression stands for: written there, kept in a variable, or spread into one. */
function objectOf(
  ts: Compiler,
  files: HostFiles,
  path: string,
  expression: ts.Expression,
): Place | null {
  const bare = bareOf(ts, expression);
  if (ts.isIdentifier(bare)) return variableOf(ts, files, path, bare.text);
  if (!ts.isObjectLiteralExpression(bare)) return null;
  const spread = bare.properties.find(ts.isSpreadAssignment);
  if (!spread || hasName(bare, 'entities')) return { path, object: bare };
  return objectOf(ts, files, path, spread.expression);
}

/** What a variable holds, in this file or in the one that it is imported from. */
function variableOf(ts: Compiler, files: HostFiles, path: string, name: string): Place | null {
  const source = parsedSource(ts, path, files.read(path) ?? '');
  const variable = nodesBelow(ts, source, ts.isVariableDeclaration).find(
    (each) => each.name.getText() === name,
  );
  if (variable?.initializer) return objectOf(ts, files, path, variable.initializer);
  const imported = importOf(ts, source, name);
  const file = imported && importedFile(files, path, imported.from);
  return imported && file ? variableOf(ts, files, file, imported.name) : null;
}

/** What TypeORM is registered with, where that is told: the options themselves, or the one thing that `useFactory` answers. */
function optionsOf(ts: Compiler, { expression, arguments: given }: ts.CallExpression) {
  const [only] = given;
  if (!only || !expression.getText().endsWith('Async')) return only ?? null;
  const factory = ts.isObjectLiteralExpression(only) ? factoryOf(ts, only) : null;
  if (!factory?.body) return null;
  if (!ts.isBlock(factory.body)) return factory.body;
  const returns = nodesBelow(ts, factory.body, ts.isReturnStatement);
  return returns.length === 1 ? (returns[0]?.expression ?? null) : null;
}

function factoryOf(ts: Compiler, options: ts.ObjectLiteralExpression) {
  const method = options.properties.find((each) => each.name?.getText() === 'useFactory');
  if (method && ts.isMethodDeclaration(method)) return method;
  const value = valueOf(ts, options, 'useFactory');
  return value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) ? value : null;
}

function bareOf(ts: Compiler, expression: ts.Expression): ts.Expression {
  const isWrapped =
    ts.isParenthesizedExpression(expression) ||
    ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression);
  return isWrapped ? bareOf(ts, expression.expression) : expression;
}

function hasName(object: ts.ObjectLiteralExpression, name: string): boolean {
  return object.properties.some((each) => each.name?.getText() === name);
}

function valueOf(
  ts: Compiler,
  object: ts.ObjectLiteralExpression,
  name: string,
): ts.Expression | null {
  const found = object.properties.find((each) => each.name?.getText() === name);
  return found && ts.isPropertyAssignment(found) ? bareOf(ts, found.initializer) : null;
}

function textOf(ts: Compiler, expression: ts.Expression | null): string | null {
  return expression && ts.isStringLiteralLike(expression) ? expression.text : null;
}
