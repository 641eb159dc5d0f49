import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** Lints `source` as if it stood in the existing file `as`, and returns the names of the rules it breaks. */
function setup(as: string, source: string) {
  // A child process, for ESLint loads its configuration by an import() that Jest's modules refuse.
  const bin = path.join(path.dirname(require.resolve('eslint/package.json')), 'bin/eslint.js');
  const child = spawnSync(
    process.execPath,
    [bin, '--stdin', '--stdin-filename', path.join(root, as), '--format', 'json'],
    { cwd: root, input: source, encoding: 'utf8' },
  );
  const [file] = JSON.parse(child.stdout) as [
    { messages: { ruleId: string; line: number; severity: number }[] },
  ];
  return {
    errors: file.messages.filter((m) => m.severity === 2).map((m) => `${m.line} ${m.ruleId}`),
    warnings: file.messages.filter((m) => m.severity !== 2),
  };
}

describe('lint rules', () => {
  it('lets a domain file import from domain folders only', () => {
    const { errors } = setup(
      'lib/members/domain/member-role.ts',
      [
        `export { own } from './own.js';`,
        `export { other } from '../../clients/domain/other.js';`,
        `export { nest } from '@nestjs/common';`,
        `export { orm } from 'typeorm';`,
        `export { builtIn } from 'node:crypto';`,
        `export { service } from '../members.service.js';`,
        `export * from '../domain/../members.service.js';`,
        `export type Source = import('typeorm').DataSource;`,
        `export const lazy = () => import('../members.service.js');`,
      ].join('\n'),
    );

    expect(errors.filter((e) => e.endsWith('domain-imports'))).toEqual(
      [3, 4, 5, 6, 7, 8, 9].map((line) => `${line} local/domain-imports`),
    );
  });

  it('refuses any, floating promises, deep imports and shared mutable state in the library', () => {
    const { errors, warnings } = setup(
      'lib/errors/clientele.error.ts',
      [
        `export { Guard } from '@nestjs/common/interfaces/guard.js';`,
        `export { Driver } from 'typeorm/driver/Driver.js';`,
        `export { host } from '../../sample-app/src/main.js';`,
        `export let counter = 0;`,
        `export class Cache { static last = ''; }`,
        `export const loose = (value: any): void => void value;`,
        `export function forget(): void { Promise.resolve(1); counter += 1; }`,
      ].join('\n'),
    );

    expect(errors).toEqual(
      expect.arrayContaining([
        '1 no-restricted-imports',
        '2 no-restricted-imports',
        '3 no-restricted-imports',
        '4 no-restricted-syntax',
        '5 no-restricted-syntax',
        '6 @typescript-eslint/no-explicit-any',
        '7 @typescript-eslint/no-floating-promises',
      ]),
    );
    expect(warnings).toEqual([]);
  });

  it('keeps files to 300 lines and functions to 40', () => {
    const body = Array.from({ length: 300 }, (_, i) => `  console.assert(${i} >= 0);`);

    const { errors } = setup(
      'lib/errors/clientele.error.ts',
      ['export function long() {', ...body, '}'].join('\n'),
    );

    expect(errors).toEqual(expect.arrayContaining(['301 max-lines', '1 max-lines-per-function']));
  });
});
