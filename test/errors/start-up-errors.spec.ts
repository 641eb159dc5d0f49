import ts from 'typescript';
import { type LibraryFile, libraryFiles, nodesOf } from '../support/library-files.js';

/** The errors that stop a start, and which of their arguments say what is wrong and what to do. */
const ERRORS: Readonly<Record<string, { what: number; cure: number }>> = {
  ClienteleConfigError: { what: 0, cure: 1 },
  PermissionDefinitionError: { what: 1, cure: 2 },
};

/** What a cure can begin with: it tells the host's developer to do something, or what is allowed. */
const CURE =
  /^(Add|Choose|Correct|Generate|Give|Keep|List|Move|Name|Provide|Put|Register|Remove|Run|Set|Take|Use|Write|Each part starts|The fields are) /;

/** "Is no list" for "is not a list", and the like. */
const ODD = /\b(is no|is none|is for the)\b/i;

/** A place of lib/ where such an error is made, with the texts it can have there. */
interface Site {
  readonly place: string;
  readonly error: string;
  readonly whats: readonly string[];
  readonly cures: readonly string[];
}

function sitesOf({ name, source }: LibraryFile): Site[] {
  return nodesOf(source, ts.isNewExpression).flatMap((node) => {
    const error = node.expression.getText();
    const at = ERRORS[error];
    if (!at) return [];
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    const textsAt = (index: number) => textsOf(node.arguments?.[index], source);
    const [whats, cures] = [textsAt(at.what), textsAt(at.cure)];
    return { place: `${name}:${line + 1}`, error, whats, cures };
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

describe('an error that stops the start', () => {
  it('is found in every room that makes one', () => {
    const rooms = sites.map(({ place }) => place.split('/')[0]);
    for (const room of ['bullmq', 'config', 'domain', 'events', 'module', 'routes', 'scopes']) {
      expect(rooms).toContain(room);
    }
  });

  it.each(sites)('says what is wrong in a sentence of plain words, at $place', (site) => {
    for (const what of site.whats) {
      // The catalogue's errors put the key before and the period behind.
      const sentence = site.error === 'PermissionDefinitionError' ? `Permission … ${what}.` : what;
      expect(sentence).toMatch(/^[A-Z`…].*[^.]\.$/);
      expect(sentence).not.toMatch(ODD);
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
