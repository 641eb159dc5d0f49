import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { validateFileName } from 'yauzl';
import { csvPieces } from '../../lib/exports/content/csv.js';
import { FileNames } from '../../lib/domain/exports/file-names.js';
import { csvRows } from '../support/csv-rows.js';

const RUNS = { numRuns: 500 };

/** Names as people give them, and as nobody should. */
const names = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('CON', 'nul.txt', '..', '/', 'Site', 'SITE', 'site (2)', ' . ', 'é', 'e\u0301'),
  fc.string({ unit: 'grapheme', minLength: 100, maxLength: 300 }),
);

/** What a spreadsheet takes for the text of a cell: quotes count where it begins with one. */
function unquoted(part: string): string {
  return part.replace(/^"((?:[^"]|"")*)"?/, (_, quoted: string) => quoted.replaceAll('""', '"'));
}

describe('file names in a zip', () => {
  it('are safe on every system and distinct, whatever projects are called (C37)', () => {
    fc.assert(
      fc.property(fc.array(names, { maxLength: 30 }), (given) => {
        const files = new FileNames('.csv', 'project');
        const found = given.map((name) => files.next(name));
        for (const file of found) {
          expect(validateFileName(file)).toBeNull();
          expect(file).toMatch(/^[^<>:"/\\|?*\p{Cc}\s.][^<>:"/\\|?*\p{Cc}]*\.csv$/u);
          expect(file).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\s*\./i);
          expect(file).not.toMatch(/[\s.]\.csv$/u);
          expect(Buffer.byteLength(file)).toBeLessThanOrEqual(255);
        }
        const folded = found.map((file) => file.normalize('NFC').toLowerCase());
        expect(new Set(folded).size).toBe(found.length);
      }),
      RUNS,
    );
  });
});

describe('a CSV', () => {
  it('gives every text back, formulas behind an apostrophe (C36)', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({
        unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ';', '"', ',', "'", 'a'),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), async (rows) => {
        async function* pages() {
          yield rows;
        }
        const written = await text(csvPieces({ columns: ['a', 'b'], bom: false }, pages()));
        const shown = (value: string) => {
          const within = value.replace(/([;\t\r\n])("*[=+\-@＝＋－＠])/g, "$1'$2");
          return /^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${within}` : within;
        };
        expect(csvRows(written)).toEqual(rows.map(([a, b]) => ({ a: shown(a), b: shown(b) })));
        // However a spreadsheet parts it.
        for (const part of written.split(/[;\t\r\n]/))
          expect(unquoted(part)).not.toMatch(/^[=+\-@＝＋－＠]/);
      }),
      RUNS,
    );
  });
});
