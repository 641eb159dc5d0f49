import { buffer } from 'node:stream/consumers';
import { type Cell, csvPieces } from '../../../lib/exports/content/csv.js';
import { csvRows } from '../../support/csv-rows.js';

describe('a CSV', () => {
  /** The text of a CSV with two columns and these pages of rows. */
  async function setup(pages: readonly (readonly (readonly Cell[])[])[], bom = false) {
    async function* read() {
      yield* pages;
    }
    // Kept as it is: a decoder would take the mark away.
    return (await buffer(csvPieces({ columns: ['a', 'b'], bom }, read()))).toString();
  }

  it('is written by RFC 4180', async () => {
    const rows = [
      ['plain', null],
      ['a,b', 'say "hi"'],
      ['two\r\nlines', 'two\nlines'],
      ['', ' spaced '],
      ['a; b', ';'],
    ];
    expect(await setup([rows])).toBe(
      [
        'a,b',
        'plain,',
        '"a,b","say ""hi"""',
        '"two\r\nlines","two\nlines"',
        ', spaced ',
        '"a; b",";"',
        '',
      ].join('\r\n'),
    );
  });

  it('has its head once, also without rows', async () => {
    expect(await setup([])).toBe('a,b\r\n');
    expect(await setup([[['1', '2']], [['3', '4']]])).toBe('a,b\r\n1,2\r\n3,4\r\n');
  });

  it('begins with a byte order mark when asked, and only there', async () => {
    const written = await setup([[['é', 'b']], [['c', 'd']]], true);
    expect(written).toBe('\ufeffa,b\r\né,b\r\nc,d\r\n');
    expect(csvRows(written, true)).toEqual([
      { a: 'é', b: 'b' },
      { a: 'c', b: 'd' },
    ]);
  });

  it.each(['=1', '+1', '-1', '@a', '\tx', '\rx', '＝1', '=a,"b"'])(
    'puts the formula %j out of action (C36)',
    async (cell) => {
      const [row] = csvRows(await setup([[[cell, 'x']]]));
      expect(row!['a']).toBe(`'${cell}`);
    },
  );

  it.each([
    ['a;=1', "a;'=1"],
    ['a;=1;+2', "a;'=1;'+2"],
    ['a;"=1"', `a;'"=1"`],
    ['a;""@x', `a;'""@x`],
    ['a\t=1', "a\t'=1"],
    ['a\r\n-1', "a\r\n'-1"],
    [';=1', ";'=1"],
    ['=1;=2', "'=1;'=2"],
  ])('puts the formula out of action that a cut through %j would make', async (cell, shown) => {
    const [row] = csvRows(await setup([[['x', cell]]]));
    expect(row!['b']).toBe(shown);
  });

  it.each(["'=1", 'a=1', 'a; =1', 'a; b', 'a;b=1', 'a;1-1', 'a,=1', ' =1', '1-1', 'it’s'])(
    'leaves %j as it is',
    async (cell) => {
      expect(csvRows(await setup([[[cell, 'x']]]))).toEqual([{ a: cell, b: 'x' }]);
    },
  );
});
