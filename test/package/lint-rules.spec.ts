import { spawnSync } from 'node:child_process';
import path from 'node:path';

const inDomain = [
  `export { normalizeEmail } from './email.js';`,
  `export { unmet } from '../access/requirement.js';`,
  `export { nest } from '@nestjs/common';`,
  `export { orm } from 'typeorm';`,
  `export { builtIn } from 'node:crypto';`,
  `export { service } from '../../members/members.service.js';`,
  `export * from '../../domain/../members/members.service.js';`,
  `export type Source = import('typeorm').DataSource;`,
  `export const lazy = () => import('../../members/members.service.js');`,
  `export { ClienteleError } from '../../errors/clientele.error.js';`,
];

/** A file of grants/. */
const inRoom = [
  `export { own } from './project-places.js';`,
  `export { belowIt } from '../members/members.service.js';`,
  `export { ground } from '../domain/members/email.js';`,
  `export { nest } from '@nestjs/common';`,
  `export { sameFloor } from '../joining/invitations.service.js';`,
  `export { above } from '../module/assemble-module.js';`,
  `export type Above = import('../module/assemble-module.js').Assembly;`,
  `export const lazy = () => import('../index.js');`,
];

/** A file of client/, which runs in browsers. */
const inClient = [
  `export { own } from './operations.js';`,
  `export { fetching } from 'openapi-fetch';`,
  `export { ground } from '../domain/members/email.js';`,
  `export { codes } from '../errors/error-table.js';`,
  `export { nest } from '@nestjs/common';`,
  `export { builtIn } from 'node:crypto';`,
  `export type Orm = import('typeorm').DataSource;`,
];

const inLibrary = [
  `export { Guard } from '@nestjs/common/interfaces/guard.js';`,
  `export { Driver } from 'typeorm/driver/Driver.js';`,
  `export { host } from '../../sample-app/src/main.js';`,
  `export let counter = 0;`,
  `export class Cache { static last = ''; }`,
  `export const loose = (value: any): void => void value;`,
  `export function forget(): void { Promise.resolve(1); counter += 1; }`,
];

const tooLong = [
  'export function long() {',
  ...Array.from({ length: 300 }, (_, i) => `  Math.abs(${i});`),
  '}',
];

/** The lint errors of each text above, as "line rule". One process lints them all, for starting it is slow. */
function setup() {
  const root = path.resolve(__dirname, '../..');
  const texts = [
    { as: 'lib/domain/members/member-role.ts', source: inDomain.join('\n') },
    { as: 'lib/grants/catalogue.view.ts', source: inRoom.join('\n') },
    { as: 'lib/client/error-brand.ts', source: inClient.join('\n') },
    { as: 'lib/errors/clientele.error.ts', source: inLibrary.join('\n') },
    { as: 'lib/errors/clientele.error.ts', source: tooLong.join('\n') },
  ];
  const child = spawnSync(process.execPath, [path.join(__dirname, 'lint-text.mjs')], {
    cwd: root,
    input: JSON.stringify(texts),
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(child.stderr);
  const [domain = [], room = [], client = [], library = [], long = []] = JSON.parse(
    child.stdout,
  ) as string[][];
  return { domain, room, client, library, long };
}

describe('lint rules', () => {
  let broken: ReturnType<typeof setup>;

  beforeAll(() => {
    broken = setup();
  }, 120_000);

  it('lets a domain file import from domain/ only', () => {
    expect(broken.domain.filter((rule) => rule.includes('boundaries'))).toEqual(
      [3, 4, 5, 6, 7, 8, 9, 10].map((line) => `${line} boundaries/dependencies`),
    );
  });

  it('lets a room import from the floors below it only', () => {
    expect(broken.room.filter((rule) => rule.includes('boundaries'))).toEqual(
      [5, 6, 7, 8].map((line) => `${line} boundaries/dependencies`),
    );
  });

  it('lets the client import from itself and one package only', () => {
    expect(broken.client.filter((rule) => rule.includes('boundaries'))).toEqual(
      [3, 4, 5, 6, 7].map((line) => `${line} boundaries/dependencies`),
    );
  });

  it('refuses any, floating promises, deep imports and shared mutable state in the library', () => {
    expect(broken.library).toEqual(
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
  });

  it('keeps files to 300 lines and functions to 40', () => {
    expect(broken.long).toEqual(
      expect.arrayContaining(['301 max-lines', '1 max-lines-per-function']),
    );
  });
});
