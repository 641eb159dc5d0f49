import assert from 'node:assert/strict';
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeBlocks, readText } from '../docs/code-blocks.js';

const SECTION = '## By hand';

/**
 * Writes what the README's section has one do by hand: each code block to the file that it names. The packages are those of an app
 * that has more; what the README says to install is all that the blocks import. Gives the commands that make the app ready, in
 * their order.
 */
export function writeReadme(app: string, packagesOf: string): string[] {
  const [, rest = ''] = readText('README.md').split(`\n${SECTION}\n`);
  const [section = ''] = rest.split('\n## ');
  const blocks = codeBlocks(section, 'README.md');
  for (const { title, code } of blocks) {
    assert.ok(title, `A block names no file:\n${code}`);
    writeFileSync(path.join(app, title), code);
  }
  rmSync(path.join(app, 'node_modules'), { recursive: true, force: true });
  symlinkSync(path.join(packagesOf, 'node_modules'), path.join(app, 'node_modules'));
  const lines = shellLines(section);
  assertInstalled(app, blocks, lines.filter((line) => line.startsWith('npm install')).join(' '));
  return lines.filter((line) => !/^npm (install|run start)/.test(line));
}

/** Every package that a block imports is one that Nest's command or the README has one install. */
function assertInstalled(app: string, blocks: readonly { code: string }[], installs: string): void {
  const manifest = JSON.parse(readFileSync(path.join(app, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const known = new Set([...Object.keys(manifest.dependencies), ...installs.split(/\s+/)]);
  const imported = blocks.flatMap(({ code }) =>
    [...code.matchAll(/from '([^'.][^']*)'/g)].map(([, name = '']) => name),
  );
  const missing = imported.filter((name) => !name.startsWith('node:') && !known.has(name));
  assert.deepEqual(missing, [], 'the README has one install what its blocks import');
}

/** The commands of the section's `sh` blocks, a line each. */
function shellLines(section: string): string[] {
  return [...section.matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, block = '']) =>
    block
      .replace(/\\\n\s*/g, '')
      .trim()
      .split('\n'),
  );
}
