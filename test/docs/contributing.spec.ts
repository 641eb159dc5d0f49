import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { nodesOf } from '../support/library-files.js';
import { readText } from './code-blocks.js';

const root = path.resolve(__dirname, '../..');
const page = readText('docs/contributing.md');

/** The rooms of lib/ by floor, as `FLOORS` of the lint's configuration has them. */
function lintedFloors(): string[][] {
  const text = readText('eslint.config.mjs');
  const source = ts.createSourceFile('eslint.config.mjs', text, ts.ScriptTarget.Latest, true);
  const floors = nodesOf(source, ts.isVariableDeclaration).find(
    ({ name }) => name.getText() === 'FLOORS',
  )?.initializer;
  if (!floors || !ts.isArrayLiteralExpression(floors)) throw new Error('There is no FLOORS.');
  return floors.elements.map((rooms) =>
    nodesOf(rooms, ts.isStringLiteralLike).map(({ text: room }) => room),
  );
}

/** The rows of the table of rooms. */
function documentedRooms() {
  return [...page.matchAll(/^\| (\d+) +\| `(\w+)\/` +\| (.+?) +\| (.+?) +\|$/gm)].map(
    ([, floor, room = '', what = '', imports = '']) => ({
      floor: Number(floor),
      room,
      what,
      imports,
    }),
  );
}

/** What a room of this floor may import, as the page says it. */
function importsOn(floor: number, room: string): string {
  if (room === 'domain') return 'nothing, not even packages';
  if (room === 'client') return 'nothing but `openapi-fetch`';
  if (floor === 1) return 'packages';
  return floor === 2 ? 'floor 1' : `floors 1 to ${floor - 1}`;
}

/** The file names, commands and paths between backticks. */
const named = [...page.matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);

describe('the map of the rooms', () => {
  it('has the rooms of the lint on their floors, and what each may import', () => {
    const linted = lintedFloors().flatMap((rooms, at) =>
      rooms.map((room) => ({ floor: at + 1, room, imports: importsOn(at + 1, room) })),
    );
    expect(documentedRooms().map(({ what: _, ...row }) => row)).toEqual(linted);
  });

  it('has every folder of lib/, and says of each in a sentence what lives there', () => {
    const rows = documentedRooms();
    const folders = readdirSync(path.join(root, 'lib'), { withFileTypes: true })
      .filter((each) => each.isDirectory())
      .map(({ name }) => name);
    expect(rows.map(({ room }) => room).sort()).toEqual(folders.sort());
    expect(rows.filter(({ what }) => !/^[A-Z].+[^.]\.$/.test(what))).toEqual([]);
  });
});

describe('the page for contributors', () => {
  it('names files that are there', () => {
    const files = named.filter((text) =>
      /^(?:lib|test|docs|sample-app|\.ci)\/[\w./-]*$/.test(text),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  it('names scripts that are there', () => {
    const { scripts } = JSON.parse(readText('package.json')) as { scripts: object };
    const commands = named.flatMap((text) => /^npm (?:run )?([\w:]+)/.exec(text)?.[1] ?? []);
    const own = commands.filter((command) => command !== 'ci');
    expect(own.filter((command) => !(command in scripts))).toEqual([]);
    expect(own).toContain('test');
  });
});
