import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ERROR_TABLE } from '../../lib/errors/error-table.js';

const root = path.resolve(__dirname, '../..');

/** Most characters of a message: it has to fit into a line or two of a dialog. */
const LONGEST = 150;

/** What a cure can begin with: it tells somebody to do something. */
const CURE =
  /^(Add|Ask|Call|Cancel|Change|Check|Choose|Correct|Deactivate|Have|Leave|Log|Make|Name|Prove|Read|Remove|Resend|Run|Select|Send|Set|Show|Try|Use|Wait) /;

/** What only code has: joined words, capitals within a word, a header's hyphens, brackets, an at sign. */
const CODE = /[_@#(){}[\]<>=`]|[a-z][A-Z]|\b[A-Z]{3,}|\w\.\w|\w-[A-Z]/;

/** Names that look like code, and are not. */
const NAMES = /\b(HTTP|GraphQL|JSON|SQLite)\b/g;

function setup() {
  const documented = readFileSync(path.join(root, 'docs/errors.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\| `/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, code = '', status = '', when = '', message = '', details = '']) => {
      return { code: code.replaceAll('`', ''), status: Number(status), when, message, details };
    });
  const sources = readdirSync(path.join(root, 'lib'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('error-table.ts'))
    .map((name) => readFileSync(path.join(root, 'lib', name), 'utf8'));
  return { documented, sources, coded: Object.entries(ERROR_TABLE) };
}

/** A message's sentences; what stands in backticks has no ends of sentences in it. */
function sentencesOf(message: string): string[] {
  const plain = message.replace(/`[^`]+`/g, (code) => code.replace(/[.!?]/g, '·'));
  return plain.match(/[^.]+\./g)?.map((sentence) => sentence.trim()) ?? [];
}

describe('the table of errors', () => {
  it('is the same in the documentation and in the code, each code once, in the same words', () => {
    const { documented, coded } = setup();
    const rows = documented.map(({ code, status, message }) => `${code} ${status} ${message}`);
    expect(rows.sort()).toEqual(
      coded.map(([code, { status, message }]) => `${code} ${status} ${message}`).sort(),
    );
  });

  it('says of each code when it comes, and documents each of the details a message points to', () => {
    const { documented } = setup();
    expect(documented.filter(({ when }) => when === '')).toEqual([]);
    const lost = documented.flatMap(({ code, message, details }) =>
      [...message.matchAll(/`details\.(\w+)`/g)]
        .filter(([, name]) => !details.includes(`\`${name ?? ''}\``))
        .map(([detail]) => `${code}: ${detail}`),
    );
    expect(lost).toEqual([]);
  });

  it('has no code that nothing throws', () => {
    const { coded, sources } = setup();
    const unused = coded.filter(([code]) => !sources.some((text) => text.includes(`'${code}'`)));
    expect(unused.map(([code]) => code)).toEqual([]);
  });
});

describe.each(Object.entries(ERROR_TABLE))('the row of %s', (_, { status, message }) => {
  it('has a status of errors', () => {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
  });

  it('says in one sentence what is wrong, and in one what to do about it', () => {
    const [what, cure, ...more] = sentencesOf(message);
    expect(what).toMatch(/^[A-Z]/);
    expect(cure).toMatch(CURE);
    expect(more).toEqual([]);
    expect(message).toMatch(/[^.]\.$/);
  });

  it('is short, and has names of code in backticks only', () => {
    expect(message.length).toBeLessThanOrEqual(LONGEST);
    expect(message.replace(/`[^`]+`/g, '').replace(NAMES, '')).not.toMatch(CODE);
  });
});
