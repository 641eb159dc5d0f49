import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { isApart } from '../support/library-files.js';

/** The repository. */
export const ROOT = path.resolve(__dirname, '../..');

/** What the source of a method says of it. */
export interface MethodSource {
  /** What it returns, as it stands there, without the promise; an empty text where nothing stands. */
  readonly returns: string;
  readonly doc: string;
}

/** What the source of a class says. */
export interface ClassSource {
  readonly file: string;
  readonly doc: string;
  /** The import declarations of its file, as they stand there. */
  readonly imports: string;
  readonly methods: ReadonlyMap<string, MethodSource>;
  /** The doc comments of its properties, where there are any. */
  readonly properties: ReadonlyMap<string, string>;
  /** The class it extends, if any. */
  readonly parent: string | null;
}

/** The classes of the library in files of one kind, by name. */
export function classSources(kind: 'controller' | 'dto'): ReadonlyMap<string, ClassSource> {
  const lib = path.join(ROOT, 'lib');
  const files = readdirSync(lib, { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      // What the schematic writes into hosts has controllers, too: theirs.
      .filter((file) => file.endsWith(`.${kind}.ts`) && !isApart(file))
      .flatMap((file) => classesIn(path.join(lib, file))),
  );
}

function classesIn(file: string): [string, ClassSource][] {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const imports = source.statements
    .filter((statement) => ts.isImportDeclaration(statement))
    .map((statement) => statement.getText(source))
    .join('\n');
  return source.statements
    .filter((statement) => ts.isClassDeclaration(statement))
    .map((declaration) => {
      const [clause] = declaration.heritageClauses ?? [];
      const { members } = declaration;
      const methods = members.filter((member) => ts.isMethodDeclaration(member));
      const properties = members.filter((member) => ts.isPropertyDeclaration(member));
      return [
        declaration.name?.text ?? '',
        {
          file,
          doc: docOf(declaration),
          imports,
          methods: new Map(methods.map((method) => [nameOf(method), methodSource(source, method)])),
          properties: new Map(properties.map((one) => [nameOf(one), docOf(one)])),
          parent: clause?.types[0]?.expression.getText(source) ?? null,
        },
      ];
    });
}

function methodSource(source: ts.SourceFile, method: ts.MethodDeclaration): MethodSource {
  const type = method.type?.getText(source) ?? '';
  const inner = /^Promise<(.*)>$/s.exec(type)?.[1] ?? type;
  return { returns: inner.replace(/\s*\|\s*undefined$/, ''), doc: docOf(method) };
}

function nameOf(member: ts.ClassElement): string {
  return member.name?.getText() ?? '';
}

/** The doc comment as plain text, each paragraph in one line. */
function docOf(node: ts.Node): string {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter((one) => ts.isJSDoc(one));
  const text = ts.getTextOfJSDocComment(doc?.comment) ?? '';
  return text.replace(/(?<!\n)\n(?!\n)/g, ' ').trim();
}
