import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Type } from '@nestjs/common';
import ts from 'typescript';

/** The repository. */
export const ROOT = path.resolve(__dirname, '../..');

/** What the source of a handler says of it. */
export interface HandlerSource {
  /** What it answers, as its return type says it without the promise; null for nothing. */
  readonly answer: string | null;
  /** Its doc comment, or an empty text. */
  readonly doc: string;
}

/** What the source of a controller says. */
export interface ControllerSource {
  readonly file: string;
  readonly doc: string;
  /** Its import declarations, as they stand there. */
  readonly imports: string;
  readonly handlers: ReadonlyMap<string, HandlerSource>;
}

/** The sources of these controllers, by the name of the class. */
export function controllerSources(
  controllers: readonly Type[],
): ReadonlyMap<string, ControllerSource> {
  const wanted = new Set(controllers.map(({ name }) => name));
  const lib = path.join(ROOT, 'lib');
  const files = readdirSync(lib, { recursive: true, encoding: 'utf8' });
  const found = files
    .filter((file) => file.endsWith('.controller.ts'))
    .flatMap((file) => sourcesIn(path.join(lib, file)));
  return new Map(found.filter(([name]) => wanted.has(name)));
}

function sourcesIn(file: string): [string, ControllerSource][] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  const imports = source.statements
    .filter((statement) => ts.isImportDeclaration(statement))
    .map((statement) => statement.getText(source))
    .join('\n');
  return source.statements.filter(ts.isClassDeclaration).map((declaration) => [
    declaration.name?.text ?? '',
    {
      file,
      doc: docOf(declaration),
      imports,
      handlers: new Map(
        declaration.members
          .filter(ts.isMethodDeclaration)
          .map((method) => [method.name.getText(source), handlerIn(source, method)]),
      ),
    },
  ]);
}

function handlerIn(source: ts.SourceFile, method: ts.MethodDeclaration): HandlerSource {
  const type = method.type?.getText(source) ?? '';
  const inner = /^Promise<(.*)>$/s.exec(type)?.[1] ?? type;
  const answer = inner.replace(/\s*\|\s*undefined$/, '');
  return { answer: answer === 'void' ? null : answer, doc: docOf(method) };
}

/** The doc comment as plain text, each paragraph in one line. */
function docOf(node: ts.Node): string {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = ts.getTextOfJSDocComment(doc?.comment) ?? '';
  return text.replace(/(?<!\n)\n(?!\n)/g, ' ').trim();
}
