import ts from 'typescript';
import { type LibraryFile, libraryFiles, nodesOf } from '../support/library-files.js';
import { CURE, ODD } from './plain-words.js';

/** The error of a wrong catalogue, and which of its arguments say what is wrong and what to do. */
const ERROR = 'PermissionDefinitionError';
const ARGUMENTS = { what: 1, cure: 2 };

/** A place of lib/ where such an error is made, with the texts it can have there. */
interface Site {
  readonly place: string;
  readonly whats: readonly string[];
  readonly cures: readonly string[];
}

function sitesOf({ name, source }: LibraryFile): Site[] {
  return nodesOf(source, ts.isNewExpression)
    .filter(({ expression }) => expression.getText() === ERROR)
    .map((node) => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const textsAt = (index: number) => textsOf(node.arguments?.[index], source);
      const [whats, cures] = [textsAt(ARGUMENTS.what), textsAt(ARGUMENTS.cure)];
      return { place: `${name}:${line + 1}`, whats, cures };
    });
}

/** The texts an argument can have; what is put into one stands as `…`. None where only a run can tell. */
function textsOf(node: ts.Expression | undefined, source: ts.SourceFile): string[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
    return [parts.map(({ text }) => text).join('…')];
  }
  if (ts.isConditionalExpression(node)) {
    return [node.whenTrue, node.whenFalse].flatMap((either) => textsOf(either, source));
  }
  return ts.isIdentifier(node) ? textsOf(constant(node.text, source), source) : [];
}

/** What a constant of the file is set to. */
function constant(name: string, source: ts.SourceFile): ts.Expression | undefined {
  return nodesOf(source, ts.isVariableDeclaration).find((each) => each.name.getText() === name)
    ?.initializer;
}

const sites = libraryFiles().flatMap(sitesOf);

describe('an error of a wrong catalogue', () => {
  it('is found where it is made', () => {
    expect(sites.length).toBeGreaterThan(0);
  });

  it.each(sites)('says what is wrong in a sentence of plain words, at $place', ({ whats }) => {
    for (const what of whats) {
      // The key stands before and the period behind.
      expect(`Permission … ${what}.`).toMatch(/^[A-Z`…].*[^.]\.$/);
      expect(what).not.toMatch(ODD);
    }
  });

  it.each(sites)('says in a sentence what to do, at $place', ({ cures }) => {
    for (const cure of cures) {
      expect(cure).toMatch(CURE);
      expect(cure).toMatch(/[^.]\.$/);
      expect(cure).not.toMatch(ODD);
    }
  });
});
