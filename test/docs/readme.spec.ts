import { codeBlocks, markdownFiles, readText, typeErrors } from './code-blocks.js';

describe('code blocks of the documentation', () => {
  it.each(markdownFiles())('compile in %s', (name) => {
    expect(typeErrors(codeBlocks(readText(name), name))).toEqual([]);
  });

  it('are checked: a wrong name is reported with its line in the text', () => {
    const markdown = [
      'Two files of one host.',
      '```ts',
      '// greeting.ts',
      "export const greeting = 'hello';",
      '```',
      'and',
      '```ts',
      "import { greeting } from './greeting.js';",
      'greeting.toUppercase();',
      '```',
    ].join('\n');

    expect(typeErrors(codeBlocks(markdown, 'sample.md'))).toEqual([
      expect.stringMatching(/^line 9: Property 'toUppercase' does not exist/),
    ]);
  });
});
