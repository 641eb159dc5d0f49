import type ts from 'typescript';
import type { TextEdit } from './source-text.js';

const STEP = '  ';

/** The edit that appends elements to an array, one a line. */
export function appendedTo(
  array: ts.ArrayLiteralExpression,
  elements: readonly string[],
): TextEdit[] {
  if (elements.length === 0) return [];
  const source = array.getSourceFile();
  const outer = indentAt(source, array.getStart());
  const inner = outer + STEP;
  const last = array.elements.at(-1);
  const isSpread = last && lineAt(source, array.getStart()) !== lineAt(source, last.getEnd());
  if (isSpread) {
    const text = elements.map((element) => `,\n${indentAt(source, last.getStart())}${element}`);
    const at = last.getEnd();
    return [{ from: at, to: at, text: text.join('') }];
  }
  const all = [...array.elements.map((element) => element.getText()), ...elements];
  const lines = all.map((element) => `${inner}${element},\n`).join('');
  return [{ from: array.getStart(), to: array.getEnd(), text: `[\n${lines}${outer}]` }];
}

/** The edit that puts properties in front of those that an object has, one a line. */
export function prependedTo(
  object: ts.ObjectLiteralExpression,
  properties: readonly string[],
): TextEdit[] {
  if (properties.length === 0) return [];
  const source = object.getSourceFile();
  const outer = indentAt(source, object.getStart());
  const lines = properties.map((property) => `\n${outer}${STEP}${property},`).join('');
  const at = object.getStart() + 1;
  const first = object.properties[0];
  if (!first)
    return [{ from: object.getStart(), to: object.getEnd(), text: `{${lines}\n${outer}}` }];
  const isOneLine = lineAt(source, object.getStart()) === lineAt(source, first.getStart());
  const until = isOneLine ? first.getStart() : at;
  return [{ from: at, to: until, text: isOneLine ? `${lines}\n${outer}${STEP}` : lines }];
}

function lineAt(source: ts.SourceFile, at: number): number {
  return source.getLineAndCharacterOfPosition(at).line;
}

/** The blanks that the line of a place begins with. */
function indentAt(source: ts.SourceFile, at: number): string {
  const start = source.getPositionOfLineAndCharacter(lineAt(source, at), 0);
  return /^[ \t]*/.exec(source.text.slice(start))?.[0] ?? '';
}
