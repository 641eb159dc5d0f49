import fc from 'fast-check';
import { readRow } from '../../../lib/domain/imports/asked-person.js';
import { cellText, readings } from '../../../lib/domain/imports/cell-text.js';
import { importHead } from '../../../lib/domain/imports/import-columns.js';
import { ListedNames } from '../../../lib/domain/imports/listed-names.js';
import { MergedPeople } from '../../../lib/domain/imports/merged-people.js';
import { isSameMoment } from '../../../lib/domain/imports/person-change.js';
import { markedWithin, withoutMarks } from '../../../lib/domain/text/marked-within.js';
import { PORTAL_COLUMNS } from '../../../lib/exports/content/portal-csv.js';

describe('the head of a file', () => {
  it('is read in any case and order, as people and our exports write it', () => {
    const { places, columns } = importHead([
      'E-Mail',
      ' Full name ',
      'ACCESS UNTIL',
      'portal_rate',
      'Größe',
    ]);
    expect([...places]).toEqual([
      ['email', 0],
      ['name', 1],
      ['accessUntil', 2],
      ['portalRate', 3],
    ]);
    expect(columns.unknown).toEqual(['Größe']);
  });

  it('knows every column of our own export', () => {
    const { columns, repeated } = importHead(PORTAL_COLUMNS);
    expect([columns.unknown, repeated]).toEqual([[], []]);
  });

  it('takes rates and ends of projects for nobody’s where no column names projects', () => {
    expect(importHead(['email', 'rate', 'until']).columns.ignored).toEqual(['rate', 'until']);
    expect(importHead(['email', 'rate', 'project']).columns.ignored).toEqual([]);
  });

  it('tells which field has two columns', () => {
    expect(importHead(['email', 'Mail', 'name']).repeated).toEqual(['email']);
  });
});

describe('a cell', () => {
  it('loses the apostrophe of our exports, and no other', () => {
    const cells = ['=1', "'=1", "'-x", "''=1", "'x", "'", "a;'=1;'\"+b", "a;'b", "a; '=1"];
    expect(cells.map(cellText)).toEqual([
      '=1',
      '=1',
      '-x',
      "''=1",
      "'x",
      "'",
      'a;=1;"+b',
      "a;'b",
      "a; '=1",
    ]);
  });

  it('can stand for whatever an export makes it of', () => {
    const escaped = (text: string) => (/^[=+\-@]/.test(text) ? `'${text}` : text);
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).map((text) => text.trim()),
        (text) => {
          expect(readings(escaped(text))).toContain(cellText(escaped(text)));
          fc.pre(cellText(text) === text || text.startsWith("'"));
          expect(readings(escaped(text))).toContain(text);
        },
      ),
    );
  });
});

describe('a row', () => {
  const read = (cells: object) => readRow({ email: 'a@b.test', ...cells });

  it.each([
    ['2026-12-31', '2026-12-31'],
    ['31.12.2026', '2026-12-31'],
    ['1.2.2026', '2026-02-01'],
    ['2026-12-31T10:00:00Z', '2026-12-31T10:00:00Z'],
    ['2026-12-31 23:59:59', '2026-12-31T23:59:59Z'],
  ])('takes the end %s', (cell, end) => {
    expect(read({ accessUntil: cell }).asked).toMatchObject({ accessUntil: end });
  });

  it.each(['12/31/2026', '31.02.2026', '2026-13-01', 'soon', '46387'])(
    'refuses the end %s',
    (cell) => {
      expect(read({ accessUntil: cell }).fault).toMatchObject({
        code: 'VALIDATION_FAILED',
        details: { fields: { accessUntil: expect.any(String) as string } },
      });
    },
  );

  it.each([
    ['120', '120.00'],
    ['120,5', '120.50'],
    ['120.50', '120.50'],
  ])('takes the rate %s', (cell, rate) => {
    expect(read({ portalRate: cell }).asked).toMatchObject({ portalRate: rate });
  });

  it.each(['1.234,50', '-1', '=1+1', '1E5', '1,234'])('refuses the rate %s', (cell) => {
    expect(read({ portalRate: cell }).asked).toBeNull();
  });

  it('names each field that is wrong', () => {
    const { fault } = readRow({
      email: 'x',
      kind: 'boss',
      role: 'king',
      rate: '1',
      name: 'n'.repeat(201),
    });
    expect(Object.keys(fault!.details['fields'] as object).sort()).toEqual([
      'email',
      'kind',
      'name',
      'rate',
      'role',
    ]);
  });
});

describe('rows of one person', () => {
  const person = (cells: object) => readRow({ email: 'a@b.test', client: 'Acme', ...cells });

  it('come out the same in any order, but for which row is the first', () => {
    const rows = [
      { name: 'Ann' },
      { projects: 'One' },
      { projects: 'Two', rate: '5' },
      { role: 'admin' },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (given) => {
        const people = new MergedPeople();
        for (const [at, cells] of given.entries()) people.add(at + 2, 'a@b.test', person(cells));
        const [one, ...others] = [...people];
        expect(others).toEqual([]);
        expect(one).toMatchObject({ line: 2, further: [3, 4, 5], fault: null });
        expect(one!.asked).toMatchObject({ name: 'Ann', role: 'admin' });
        expect(one!.asked!.projects.map(({ cell }) => cell).sort()).toEqual(['One', 'Two']);
      }),
    );
  });

  it('stay apart in other clients', () => {
    const people = new MergedPeople();
    people.add(2, '', person({}));
    people.add(3, '', person({ client: 'acme ' }));
    people.add(4, '', person({ client: 'Other' }));
    people.add(5, '', person({ kind: 'staff', client: undefined }));
    expect([...people].map(({ line, further }) => [line, further])).toEqual([
      [2, [3]],
      [4, []],
      [5, []],
    ]);
  });
});

describe('a cell of names', () => {
  it('is taken apart as exports put it together, whatever the names hold', () => {
    const name = fc
      .string({ unit: fc.constantFrom('a', 'b', '=', ';', ' ', "'"), minLength: 1, maxLength: 6 })
      .map((text) => text.trim())
      .filter((text) => text.split(';').every((piece) => piece.trim() !== ''))
      .filter((text) => text.split(';').length < 4);
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 4 }), (names) => {
        const known = new Set(names);
        // A name with an apostrophe in a mark's place cannot be told from a marked one.
        fc.pre(withoutMarks(names.join('; ')) === names.join('; '));
        const cell = markedWithin(names.join('; '));
        const taken = new ListedNames(cell).takenApart((text) => known.has(text));
        expect(taken).not.toBeNull();
        fc.pre(taken!.isOnly);
        expect(taken!.names).toEqual(names);
      }),
    );
  });

  it('has no way where one of them is not known, and says when there are two', () => {
    const isKnown = (text: string) => ['A', 'B', 'A; B'].includes(text);
    expect(new ListedNames('A; C').takenApart(isKnown)).toBeNull();
    expect(new ListedNames('B').takenApart(isKnown)).toEqual({ names: ['B'], isOnly: true });
    expect(new ListedNames('A; B').takenApart(isKnown)?.isOnly).toBe(false);
  });

  it('is looked at once, however long and however many ways there seem to be', () => {
    const listed = new ListedNames(`${'A; '.repeat(5_000)}C`);
    let questions = 0;
    const isKnown = (text: string): boolean => {
      questions += 1;
      return !text.includes('C');
    };
    expect(listed.takenApart(isKnown)).toBeNull();
    expect(questions).toBeLessThan(4 * 5_001);
  });
});

describe('an end', () => {
  it('is the same in a sheet that keeps whole seconds', () => {
    expect(isSameMoment(1_000, 1_999)).toBe(true);
    expect(isSameMoment(1_001, 1_999)).toBe(false);
    expect(isSameMoment(2_000, 1_999)).toBe(false);
  });
});
