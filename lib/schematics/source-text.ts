import type ts from 'typescript';

/** A host's TypeScript, asked for its trees only. */
export type Compiler = typeof ts;

/** A change of a text between two places. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What a file imports: a name, from a module. */
export interface NamedImport {
  readonly name: string;
  readonly from: string;
}

/** The tree of a text. */
export function parsedSource(ts: Compiler, path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** The text with edits that do not overlap. Of those at one place the first comes first. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  const inOrder = edits.toSorted((a, b) => a.from - b.from);
  let [result, at] = ['', 0];
  for (const edit of inOrder) {
    result += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return result + text.slice(at);
}

/** Every node below one that `is` tells, in the order of the text. */
export function nodesBelow<T extends ts.Node>(
  ts: Compiler,
  root: ts.Node,
  is: (node: ts.Node) => node is T,
): T[] {
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    if (is(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** Where a local name is imported from, and what it is called there; null where it is not imported by name. */
export function importOf(ts: Compiler, source: ts.SourceFile, local: string): NamedImport | null {
  for (const { specifier, element } of namedImports(ts, source)) {
    if (element.name.text === local)
      return { name: (element.propertyName ?? element.name).text, from: specifier };
  }
  return null;
}

/** The local name of an import, where the file has it. */
export function localNameOf(
  ts: Compiler,
  source: ts.SourceFile,
  { name, from }: NamedImport,
): string | null {
  const found = namedImports(ts, source).find(
    ({ specifier, element }) =>
      specifier === from && (element.propertyName ?? element.name).text === name,
  );
  return found?.element.name.text ?? null;
}

/** The edit that imports names, each as the second of its pair, in the way of writing that the file has. */
export function importsEdit(
  ts: Compiler,
  source: ts.SourceFile,
  imports: readonly (readonly [NamedImport, local: string])[],
): TextEdit[] {
  if (imports.length === 0) return [];
  const declared = source.statements.filter((each) => ts.isImportDeclaration(each));
  const last = declared.at(-1);
  const quote = last && source.text[last.moduleSpecifier.getStart()] === '"' ? '"' : "'";
  const end = last && !last.getText().endsWith(';') ? '' : ';';
  const modules = [...new Set(imports.map(([{ from }]) => from))];
  const lines = modules.map((from) => {
    const names = imports.filter(([each]) => each.from === from);
    const listed = names.map(([{ name }, local]) =>
      name === local ? name : `${name} as ${local}`,
    );
    return `import { ${listed.join(', ')} } from ${quote}${from}${quote}${end}`;
  });
  const at = last?.getEnd() ?? 0;
  const text = last ? lines.map((line) => `\n${line}`).join('') : `${lines.join('\n')}\n\n`;
  return [{ from: at, to: at, text }];
}

function namedImports(ts: Compiler, source: ts.SourceFile) {
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement)) return [];
    const { moduleSpecifier, importClause } = statement;
    const bindings = importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings) || !ts.isStringLiteral(moduleSpecifier))
      return [];
    return bindings.elements.map((element) => ({ specifier: moduleSpecifier.text, element }));
  });
}
