import path from 'node:path';
import ts from 'typescript';
import { type CodeBlock, codeBlocks, readText } from './code-blocks.js';

const PAGE = 'docs/testing.md';

const blocks = codeBlocks(readText(PAGE), PAGE);

/** Runs the blocks as the files they stand for: what they import of each other is run first, once. */
class Program {
  private readonly loaded = new Map<string, object>();

  constructor(private readonly files: readonly CodeBlock[]) {}

  run({ file, code }: CodeBlock): object {
    const known = this.loaded.get(file);
    if (known) return known;
    const exported = {};
    this.loaded.set(file, exported);
    const { outputText } = ts.transpileModule(code, {
      compilerOptions: {
        module: ts.ModuleKind.CommonJS,
        target: ts.ScriptTarget.ES2022,
        experimentalDecorators: true,
        emitDecoratorMetadata: true,
        esModuleInterop: true,
      },
    });
    const load = (name: string): unknown => this.required(path.dirname(file), name);
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the page's own code
    new Function('exports', 'require', outputText)(exported, load);
    return exported;
  }

  private required(folder: string, name: string): unknown {
    const file = path.join(folder, name.replace(/\.js$/, '.ts'));
    const block = this.files.find((each) => each.file === file);
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    return block ? this.run(block) : require(name);
  }
}

const specs = blocks.filter(({ file }) => file.endsWith('.spec.ts'));

describe('the page of unit tests', () => {
  it('has tests, which run here as they stand there', () => {
    expect(specs.map(({ file }) => path.basename(file))).toEqual([
      'reports.controller.spec.ts',
      'layers.spec.ts',
      'time.spec.ts',
      'mailing.spec.ts',
      'routes.spec.ts',
    ]);
  });

  const program = new Program(blocks);

  describe.each(specs)('$file', (spec) => {
    program.run(spec);
  });
});
