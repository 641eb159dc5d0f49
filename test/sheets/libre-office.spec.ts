import { parse } from 'csv-parse/sync';
import { csvRows } from '../support/csv-rows.js';
import { memoryDatabase } from '../support/memory-database.js';
import type { Team } from '../support/team.js';
import { ExportHost } from '../e2e/module/exports/support/export-host.js';
import { ImportHost } from '../e2e/module/imports/support/import-host.js';
import { type Dialect, Office } from './office.js';

/** What spreadsheets like to make something else of. */
const NAMES = [
  '00123',
  '12345678901234567890',
  '1E5',
  '1/2',
  '2026-12-31',
  '31.12.2026',
  '12:30',
  'TRUE',
  '120,50',
  '50%',
  '+49 170 1',
  '-1',
  '=SUM(A1)',
  "'=x",
  '@at',
  '#NAME?',
  'Zoë Ωmega 漢字 שלום',
  '<b> & "q"; x,\ty',
  'in  side',
  'two\nlines',
  '_x0041_',
  '',
];

const AT = '@sheets.test';

const OWN: Dialect = { delimiter: ',', encoding: 'utf-8', quotesText: true };

const DIALECTS: readonly Dialect[] = [
  { delimiter: ',', encoding: 'utf-8', quotesText: false },
  { delimiter: ';', encoding: 'utf-8', quotesText: true },
  { delimiter: '\t', encoding: 'utf-16', quotesText: false },
];

/** A cell as LibreOffice has it. */
interface SheetCell {
  readonly text: string;
  readonly isText: boolean;
}

describe('LibreOffice', () => {
  let exports: ExportHost;
  let imports: ImportHost;
  let office: Office;
  let team: Team;

  beforeAll(async () => {
    exports = await ExportHost.start(memoryDatabase());
    imports = Object.assign(new ImportHost(), { host: exports.host });
    office = await Office.open();
    team = await exports.team();
    const { host } = exports;
    const clientIds = [await host.client('00123'), await host.client('=Böhm; "Söhne"')];
    for (const [at, name] of NAMES.entries())
      await host.members.create(host.self, {
        clientId: clientIds[at % 2]!,
        email: `00${at}${AT}`,
        ...(name !== '' && { name }),
        portalRate: '80.50',
        projects: [{ id: 'hourly', rate: '10.00' }, { id: 'fixed' }],
        accessUntil: at % 2 ? '2199-12-31' : null,
        invite: at % 3 === 0,
      });
  });

  afterAll(async () => {
    await office.close();
    await exports.host.stop();
  });

  const exported = async (format: 'csv' | 'xlsx'): Promise<Buffer> =>
    (await exports.whole(team.owner, { by: 'portal', format, filter: { kind: 'client' } })).file;

  it('reads in a workbook, cell by cell, what the CSV says: text as text, times as dates', async () => {
    const rows = csvRows(await exported('csv')).filter(isOurs);
    const [head = [], ...lines] = sheetOf(
      await office.savedAsCsv(await exported('xlsx'), 'xlsx', OWN),
    );
    const columns = head.map(({ text }) => text);
    expect(columns).toEqual(Object.keys(rows[0] ?? {}));
    const shown = lines.map((cells) =>
      Object.fromEntries(cells.map((cell, at) => [columns[at], cell])),
    );
    const ours = shown.filter(({ email }) => email?.text.endsWith(AT));
    // Whether an apostrophe is the name's own, the CSV does not tell.
    expect(ours).toEqual(
      rows.map((row, at) => ({ ...expectedOf(row), name: cellOf(NAMES[at] || row['name']!) })),
    );
  }, 120_000);

  it.each(DIALECTS)(
    'writes of it, with %j, what changes nothing when it is imported',
    async (dialect) => {
      // Its own format loses tabs (7.4), so it goes by another.
      const sheet = await office.saved(await exported('xlsx'), 'xlsx', 'xlsx');
      const file = await office.savedAsCsv(sheet, 'xlsx', dialect);
      const { results, counts, encoding, delimiter } = await imports.preview(team.owner, file);
      const changed = results.items.filter(({ outcome }) => outcome !== 'unchanged');
      expect(changed).toEqual([]);
      expect(counts.rows).toBeGreaterThanOrEqual(NAMES.length);
      expect([encoding, delimiter]).toEqual([
        dialect.encoding,
        { ',': 'comma', ';': 'semicolon', '\t': 'tab' }[dialect.delimiter],
      ]);
    },
    120_000,
  );
});

function sheetOf(csv: Buffer): SheetCell[][] {
  return parse(csv, {
    cast: (text, { quoting }) => ({ text, isText: quoting }),
  }) as unknown as SheetCell[][];
}

/** What the cells of a row show: those of a CSV may have an apostrophe in front, and their times have a zone. */
function expectedOf(row: Readonly<Record<string, string>>): Record<string, SheetCell> {
  const cells = Object.entries(row).map(([column, text]): [string, SheetCell] => {
    const isTime = /^\d{4}-\d\d-\d\dT/.test(text);
    const shown = isTime ? text.slice(0, 19).replace('T', ' ') : withoutApostrophe(text);
    return [column, isTime ? { text: shown, isText: false } : cellOf(shown)];
  });
  return Object.fromEntries(cells);
}

function cellOf(text: string): SheetCell {
  return { text, isText: text !== '' };
}

function withoutApostrophe(text: string): string {
  return text.replace(/^'(?=[=+\-@])/, '');
}

function isOurs({ email = '' }: Readonly<Record<string, string>>): boolean {
  return email.endsWith(AT);
}
