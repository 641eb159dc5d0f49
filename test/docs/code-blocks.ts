import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '../..');

/** One ```ts block of a Markdown file, as the module it stands for. */
export interface CodeBlock {
  readonly file: string;
  /** The path that the block says it is; null for one that says none. */
  readonly title: string | null;
  /** Line of the Markdown file on which the code begins, from 1. */
  readonly line: number;
  readonly code: string;
}

/** The Markdown files a reader of the package sees: README.md and those in docs/. */
export function markdownFiles(): string[] {
  const docs = path.join(root, 'docs');
  const found = existsSync(docs) ? readdirSync(docs, { recursive: true, encoding: 'utf8' }) : [];
  return ['README.md', ...found.map((name) => path.join('docs', name))].filter(
    (name) => name.endsWith('.md') && existsSync(path.join(root, name)),
  );
}

/** The text of a file of the repository. */
export function readText(name: string): string {
  return readFileSync(path.join(root, name), 'utf8');
}

/**
 * The ```ts blocks of a Markdown text. A block that begins with a comment like `// permissions.ts`
 * is that file, so that other blocks can import it.
 */
export function codeBlocks(markdown: string, name: string): CodeBlock[] {
  const folder = path.join(root, 'test/docs/.virtual', name);
  return [...markdown.matchAll(/^```(?:ts|typescript)\n(.*?)^```$/gms)].map((match, i) => {
    const code = match[1]!;
    const title = /^\/\/ ([\w./-]+\.ts)$/m.exec(code.split('\n', 1)[0]!)?.[1] ?? null;
    return {
      file: path.join(folder, title ?? `block-${i + 1}.ts`),
      title,
      line: markdown.slice(0, match.index).split('\n').length + 1,
      code,
    };
  });
}

/** What of lib/ and of packages was parsed: every page is a program of its own, and they share all but their blocks. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Type-checks blocks together against lib/ and returns the errors, with the Markdown's line numbers. */
export function typeErrors(blocks: readonly CodeBlock[]): string[] {
  const byFile = new Map(blocks.map((block) => [block.file, block]));
  const options = compilerOptions();
  const host = ts.createCompilerHost(options, true);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => byFile.has(file) || fileExists(file);
  host.readFile = (file) => byFile.get(file)?.code ?? readFile(file);
  host.getSourceFile = (file, target, ...rest) => {
    const block = byFile.get(file);
    // A block without imports is a module all the same.
    if (block) return ts.createSourceFile(file, `${block.code}\nexport {};\n`, target, true);
    if (!parsed.has(file)) parsed.set(file, getSourceFile(file, target, ...rest));
    return parsed.get(file);
  };
  delete host.directoryExists;
  const program = ts.createProgram([...byFile.keys()], options, host);
  return [...byFile.values()].flatMap((block) => {
    const source = program.getSourceFile(block.file);
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return found.map((diagnostic) => {
      const { line } = source!.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
      const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
      return `line ${block.line + line}: ${text}`;
    });
  });
}

function compilerOptions(): ts.CompilerOptions {
  const file = path.join(root, 'tsconfig.json');
  const { config } = ts.readConfigFile(file, (name) => ts.sys.readFile(name)) as {
    config: unknown;
  };
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, root, undefined, file);
  return { ...parsed.options, noUnusedLocals: false, noUnusedParameters: false };
}
