import { existsSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { nodesOf } from '../support/library-files.js';
import { readText } from './code-blocks.js';

const root = path.resolve(__dirname, '../..');
const page = readText('docs/security.md');

const THREATS = [
  'Token theft',
  'Hijack',
  'Escalation',
  'Confused deputy',
  'Enumeration',
  'CSV injection',
  'Template injection',
  'Header injection',
  'Link injection',
  'Mass assignment',
  'Prototype pollution',
  'Replay',
  'Cross-site calls',
  'Leaks by logs and the audit trail',
  'Denial of service by input',
  'Dependencies',
];

const PARTS = ['Tried', 'In the way', 'Yours', 'Shown by'];

/** What a section names as a proof: a spec file, and the title of a test in it. */
const PROOF = /^- \[([\w.-]+)\]\(\.\.\/(test\/[\w./-]+\.spec\.ts)\): “([^”]+)”$/;

/** The sections of a page by their headings, each as its lines. */
function sectionsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const [, ...sections] = text.split(/^## /m);
  return new Map(
    sections.map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      return [heading, lines];
    }),
  );
}

/** How the titles of the tests in a spec begin: as far as they are written, without what is put in. */
function titlesOf(file: string): ReadonlySet<string> {
  const source = ts.createSourceFile(file, readText(file), ts.ScriptTarget.Latest, true);
  const titles = nodesOf(source, ts.isCallExpression).flatMap(
    ({ expression, arguments: [title] }) => {
      if (!title || !/^(it|test)\b/.test(expression.getText())) return [];
      if (ts.isStringLiteralLike(title)) return [title.text];
      return ts.isTemplateExpression(title) ? [`${title.head.text}…`] : [];
    },
  );
  return new Set(titles);
}

/** What is wrong with the proofs of a section. */
function faultsOf(lines: readonly string[]): string[] {
  const listed = lines.filter((line) => line.startsWith('- '));
  if (listed.length === 0) return ['nothing is shown'];
  return listed.flatMap((line) => {
    const [, name, file, title] = PROOF.exec(line) ?? [];
    if (!name || !file || !title) return [`is no proof: ${line}`];
    if (path.basename(file) !== name) return [`is called otherwise: ${file}`];
    if (!existsSync(path.join(root, file))) return [`is not there: ${file}`];
    return titlesOf(file).has(title) ? [] : [`is no test of ${file}: ${title}`];
  });
}

const sections = sectionsOf(page);

describe('docs/security.md', () => {
  it('has a section for each threat, and no other', () => {
    expect([...sections.keys()]).toEqual(THREATS);
  });

  it.each(THREATS)(
    'says of each what is tried, what is in the way, and what is left to the host: %s',
    (threat) => {
      const lines = sections.get(threat) ?? [];
      const parts = lines.flatMap((line) => /^\*\*([\w ]+):\*\*/.exec(line)?.[1] ?? []);
      expect(parts).toEqual(PARTS);
    },
  );

  it.each(THREATS)('names tests that are there: %s', (threat) => {
    expect(faultsOf(sections.get(threat) ?? [])).toEqual([]);
  });

  it('is led to by the README and by SECURITY.md', () => {
    expect(readText('README.md')).toContain('- [docs/security.md](docs/security.md): ');
    expect(readText('SECURITY.md')).toContain('(docs/security.md)');
  });
});

describe('the packages that are brought along', () => {
  it('are as many as the page says, and are looked at by the checks', () => {
    const { dependencies, scripts } = JSON.parse(readText('package.json')) as {
      dependencies: object;
      scripts: Record<string, string>;
    };
    expect(Object.keys(dependencies)).toHaveLength(11);
    expect(page).toContain('eleven packages are brought along');
    expect(scripts['lint:package']).toContain('--onlyAllow');
    const checks = readText('.ci/run');
    expect(checks).toContain('npm run lint:package');
    expect(checks).toMatch(/^step audit node \.ci\/audit\.mjs$/m);
  });
});

describe('the proofs of a section', () => {
  const own = 'test/docs/security.spec.ts';

  it('are told when they name a file or a test that is not there, or nothing', () => {
    const line = (file: string, title: string) =>
      `- [${path.basename(file)}](../${file}): “${title}”`;
    expect(faultsOf(['text'])).toEqual(['nothing is shown']);
    expect(faultsOf([line(own, 'has a section for each threat, and no other')])).toEqual([]);
    expect(faultsOf([line(own, 'has a section for each')])).toEqual([
      `is no test of ${own}: has a section for each`,
    ]);
    expect(faultsOf([line('test/docs/nothing.spec.ts', 'x')])).toEqual([
      'is not there: test/docs/nothing.spec.ts',
    ]);
    expect(faultsOf(['- see the code'])).toEqual(['is no proof: - see the code']);
    expect(faultsOf([`- [other.spec.ts](../${own}): “x”`])).toEqual([
      `is called otherwise: ${own}`,
    ]);
  });
});
