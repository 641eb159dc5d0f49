import { BulkMembersService, type BulkResult } from '../../../../lib/index.js';
import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';

describeOnEachDatabase('what many members cost', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  async function setup() {
    const team = await Team.of(host);
    const { clientId } = team;
    const bulk = (rows: readonly object[]): Promise<BulkResult[]> =>
      host.app.get(BulkMembersService).create(team.owner.actor, rows);
    const statements = async (rows: readonly object[]): Promise<number> => {
      await host.settled();
      const { queries } = await countQueries(host.dataSource, async () => {
        await bulk(rows);
      });
      // What the relay does behind the call is not the call's.
      return queries.filter((query) => !query.includes('clientele_event')).length;
    };
    return { team, clientId, bulk, statements };
  }

  const PLACES = [
    { place: 'of one client', of: (clientId: string) => ({ clientId, groups: ['design'] }) },
    { place: 'of the staff', of: () => ({ kind: 'staff' }) },
    { place: 'of a client of their own', of: () => ({}) },
    {
      place: 'of a client made along',
      of: (clientId: string) => ({ client: { name: `New ${clientId}`, type: 'business' } }),
    },
  ];

  it.each(PLACES)('is the same for each row, however many: $place', async ({ of }) => {
    const { team, clientId, statements } = await setup();
    const rows = (count: number) =>
      Array.from({ length: count }, () => ({ email: team.email(), ...of(clientId) }));
    // Whatever is prepared once is.
    await statements(rows(1));
    const [two, four, twelve] = [
      await statements(rows(2)),
      await statements(rows(4)),
      await statements(rows(12)),
    ];
    expect(four - two).toBeGreaterThan(0);
    expect(twelve - four).toBe(4 * (four - two));
  });

  it('is a few statements for all members that were there together', async () => {
    const { team, clientId, bulk } = await setup();
    const rows = Array.from({ length: 6 }, () => ({ email: team.email(), clientId }));
    await bulk(rows);
    await host.settled();
    const reads = async (some: readonly object[]): Promise<number> => {
      const { queries } = await countQueries(host.dataSource, () => bulk(some));
      const last = queries.findLastIndex((query) => query.startsWith('ROLLBACK'));
      return queries.length - 1 - last;
    };
    const few = await reads(rows.slice(0, 2));
    expect(await reads(rows)).toBe(few);
    expect(few).toBeLessThan(11);
  });

  it('is one member for each email when the same call is made several times at once', async () => {
    const { team, clientId, bulk } = await setup();
    const rows = Array.from({ length: 3 }, () => [
      { email: team.email(), clientId },
      { email: team.email() },
      { email: team.email(), kind: 'staff' },
    ]).flat();
    const calls = await Promise.all([bulk(rows), bulk(rows), bulk(rows)]);
    const emails = new Set(rows.map(({ email }) => email));
    const sent = (await host.recorded('invitation.sent')).filter(({ data }) =>
      emails.has(data.email),
    );
    expect(sent).toHaveLength(rows.length);
    for (const index of rows.keys()) {
      const results = calls.map((call) => call[index]!);
      const codes = results.map(({ code }) => code ?? 'made').sort();
      expect(codes).toEqual(['ALREADY_INVITED', 'ALREADY_INVITED', 'made']);
      const ids = results.map((result) => ('member' in result ? result.member.id : undefined));
      expect(new Set(ids).size).toBe(1);
    }
  });
});
