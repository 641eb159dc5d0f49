import { describeOnEachDatabase } from '../../../support/databases.js';
import { csvRows } from '../../../support/csv-rows.js';
import { unzip } from '../../../support/unzip.js';
import { timeOf, workbook } from '../../../support/workbook.js';
import { ExportHost } from './support/export-host.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const TIMES = new Set([
  'accessUntil',
  'until',
  'lastActiveAt',
  'reviewedAt',
  'invitedAt',
  'invitationExpiresAt',
  'createdAt',
]);

/** What spreadsheets make something else of, or cannot hold. */
const NAMES = [
  '00123',
  '1E5',
  '+49 170 1',
  '=SUM(A1)',
  "'=x",
  '-1',
  '@at',
  '1/2',
  'TRUE',
  '_x0041_',
  'a\u0001b',
  'two\r\nlines',
  'Zoë & <b> "q" 😀',
  'in  side',
];

describeOnEachDatabase('workbooks', (db) => {
  let exports: ExportHost;

  beforeAll(async () => {
    exports = await ExportHost.start(await db.options());
  });

  afterAll(() => exports.host.stop());

  async function setup() {
    const { host } = exports;
    const team = await exports.team();
    const clientId = await host.client('00123');
    for (const [at, name] of NAMES.entries())
      await host.members.create(host.self, {
        clientId,
        name,
        email: `${at}-${clientId}@books.test`,
        portalRate: '080.00'.slice(1),
        accessUntil: at % 2 ? '2199-12-31' : null,
        projects: [{ id: 'hourly', rate: '10.00' }],
        invite: at % 3 === 0,
      });
    return { owner: team.owner, clientId, filter: { clientId } };
  }

  /** Both formats hold the same, cell by cell. */
  async function expectSame(xlsx: Buffer, csv: Buffer): Promise<void> {
    const rows = csvRows(csv);
    const { rows: sheet, frozen } = await workbook(xlsx);
    const [head, ...lines] = sheet;
    expect(frozen).toBe(1);
    expect(head).toEqual(Object.keys(rows[0]!));
    expect(lines).toHaveLength(rows.length);
    for (const [at, row] of rows.entries()) {
      const cells = Object.entries(row).map(([column, text], place) => {
        const cell = lines[at]![place] ?? null;
        if (cell === null || typeof cell === 'string') return [column, cell ?? '', text];
        expect(cell.format).toBe('yyyy-mm-dd hh:mm:ss');
        return [column, timeOf(cell.date), text];
      });
      for (const [column, cell, text] of cells)
        // Whether an apostrophe is the name's own, the list of names below tells.
        expect(cell).toBe(cell === text ? text : expectedOf(column!, text!));
    }
  }

  /** A CSV has whole milliseconds, and may have an apostrophe in front. */
  function expectedOf(column: string, text: string): string {
    return TIMES.has(column)
      ? text.replace(/\.\d{3}Z$/, '.000Z')
      : text.replace(/^'(?=[=+\-@])/, '');
  }

  it('hold text as text and times as dates, under a head that stays in sight', async () => {
    const { owner, filter } = await setup();
    const book = await exports.whole(owner, { by: 'portal', format: 'xlsx', filter });
    const sheet = await exports.whole(owner, { by: 'portal', filter });
    expect([book.view.format, sheet.view.format]).toEqual(['xlsx', 'csv']);
    await expectSame(book.file, sheet.file);
    const names = (await workbook(book.file)).rows.slice(1).map(([name]) => name);
    expect(names).toEqual(NAMES);
  });

  it('come in a zip by project', async () => {
    const { owner, filter } = await setup();
    const books = await unzip(
      (await exports.whole(owner, { by: 'project', format: 'xlsx', filter })).file,
    );
    const sheets = await unzip((await exports.whole(owner, { by: 'project', filter })).file);
    expect([...books.keys()]).toEqual(['Hourly.xlsx']);
    await expectSame(books.get('Hourly.xlsx')!, sheets.get('Hourly.csv')!);
  });

  it('are sent as such', async () => {
    const { owner, filter } = await setup();
    const { view } = await exports.whole(owner, { by: 'portal', format: 'xlsx', filter });
    const answer = await owner.http.get(`/clientele/exports/${view.id}/download`).expect(200);
    expect(answer.headers['content-type']).toBe(XLSX);
    expect(answer.headers['content-disposition']).toMatch(/filename="client-users-.*\.xlsx"/);
    await owner.http.post('/clientele/exports', { by: 'portal', format: 'pdf' }).expect(400);
  });

  it('without anybody in them hold the head', async () => {
    const { owner } = await setup();
    const clientId = await exports.host.client();
    const { file } = await exports.whole(owner, {
      by: 'portal',
      format: 'xlsx',
      filter: { clientId },
    });
    expect((await workbook(file)).rows).toHaveLength(1);
  });

  it('and all other exports are listed to their maker, newest first', async () => {
    const { owner, filter } = await setup();
    const made: string[] = [];
    for (const format of ['csv', 'xlsx', 'csv']) {
      made.unshift((await exports.whole(owner, { by: 'portal', format, filter })).view.id);
      exports.host.clock.advance(1);
    }
    const list = async (query: string) =>
      (await owner.http.get(`/clientele/exports${query}`).expect(200)).body as {
        items: { id: string }[];
        nextCursor: string | null;
      };
    const first = await list('?limit=2');
    expect(first.items.map(({ id }) => id)).toEqual(made.slice(0, 2));
    const rest = await list(`?limit=2&cursor=${first.nextCursor}`);
    expect(rest.items.map(({ id }) => id)).toEqual(made.slice(2));
    expect(rest.nextCursor).toBeNull();
    const other = await exports.team();
    expect((await other.owner.http.get('/clientele/exports').expect(200)).body).toEqual({
      items: [],
      nextCursor: null,
    });
    await other.member.http.get('/clientele/exports').expect(403);
  });
});
