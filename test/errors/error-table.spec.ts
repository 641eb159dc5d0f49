import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ERROR_TABLE } from '../../lib/errors/error-table.js';

const root = path.resolve(__dirname, '../..');

function setup() {
  const documented = readFileSync(path.join(root, 'docs/errors.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\| `/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, code = '', status = '', when = '', cure = '']) => {
      return { code: code.replaceAll('`', ''), status: Number(status), when, cure };
    });
  const sources = readdirSync(path.join(root, 'lib'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('error-table.ts'))
    .map((name) => readFileSync(path.join(root, 'lib', name), 'utf8'));
  return { documented, sources, coded: Object.entries(ERROR_TABLE) };
}

describe('the table of errors', () => {
  it('is the same in the documentation and in the code, each code once', () => {
    const { documented, coded } = setup();
    const rows = documented.map(({ code, status }) => `${code} ${status}`).sort();
    expect(rows).toEqual(coded.map(([code, { status }]) => `${code} ${status}`).sort());
  });

  it('says of each code when it comes and how it is mended', () => {
    const { documented } = setup();
    expect(documented.filter(({ when, cure }) => when === '' || cure === '')).toEqual([]);
  });

  it('has no code that nothing throws', () => {
    const { coded, sources } = setup();
    const unused = coded.filter(([code]) => !sources.some((text) => text.includes(`'${code}'`)));
    expect(unused.map(([code]) => code)).toEqual([]);
  });

  it.each(Object.entries(ERROR_TABLE))(
    'has a status of errors and a whole sentence for %s',
    (_, row) => {
      expect(row.status).toBeGreaterThanOrEqual(400);
      expect(row.status).toBeLessThan(600);
      expect(row.message).toMatch(/^[A-Z].*\.$/);
    },
  );
});
