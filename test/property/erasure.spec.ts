import fc from 'fast-check';
import { AuditService, type ExportedIdentity, PortalSettingsService } from '../../lib/index.js';
import { PERSONAL_FIELDS } from '../../lib/domain/audit/personal-fields.js';
import { MemoryStorage } from '../e2e/module/exports/support/memory.storage.js';
import { allRows } from '../support/all-rows.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { rowsWith } from '../support/lives/found-texts.js';
import { type Cell, heldCells, lostCells, textsOf } from '../support/lives/held-cells.js';
import { CALLS, happens, type Scene } from '../support/lives/life-calls.js';
import { PersonLife } from '../support/lives/person-life.js';
import { COLUMNS } from '../support/lives/personal-columns.js';
import { DAY } from '../support/test-clock.js';
import { type Person, TestHost } from '../support/test-host.js';

const STEPS = 16;

type Call = keyof typeof CALLS;
const names = Object.keys(CALLS) as Call[];

interface Step {
  readonly call: Call;
  readonly who: number;
  readonly which: number;
}

/** A life in which every call goes through, so that random lives are drawn from calls that all can. */
const WHOLE_LIFE: readonly Step[] = [
  ...during(0, ['account', 'asStaff', 'inviteOther']),
  ...during(0, ['invite', ['accept', 1], ['invite', 1], ['decline', 2]]),
  ...during(0, [['invite', 1], ['cancel', 2], 'expire', ['byHost', 1]]),
  ...during(1, ['beImported', 'askToJoin', ['bounce', 0], ['cancel', 0], ['cancel', 1]]),
  ...during(0, ['individual', 'own', 'named']),
  ...during(0, ['joinOther', 'rename', ['regrant', 1], 'changeClient', ['contact', 1]]),
  ...during(1, ['withPassword', 'inviteStaff', ['waiting', 1], ['inviteWaiting', 2], 'inBulk']),
  ...during(1, ['named', ['correct', 1]]),
  ...during(0, [['ask', 1], ['askAndGet', 2], ['askInVain', 2], ['beSeen', 1], 'see']),
  ...during(0, ['follow', ['end', 2], 'assign']),
  ...during(0, ['export', 'becomeBusiness', ['leave', 1], 'lose']),
];

function during(who: number, calls: readonly (Call | readonly [Call, number])[]): Step[] {
  return calls.map((entry) => {
    const [call, which] = typeof entry === 'string' ? [entry, 0] : entry;
    return { call, who, which };
  });
}

const steps = fc.record({
  call: fc.constantFrom(...names),
  who: fc.nat(1),
  which: fc.nat(5),
});

/** The fields of a value that the table of personal fields does not know. */
function unknownFields(value: unknown, kinds: unknown, path = ''): string[] {
  if (typeof kinds === 'string' || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, held]) => {
    const kind = (kinds as Record<string, unknown>)[field];
    return kind === undefined ? [`${path}${field}`] : unknownFields(held, kind, `${path}${field}.`);
  });
}

/** The cells that tell of the person, each with what in it does. */
function ofPerson(cells: readonly Cell[], person: PersonLife, identityId: string): Cell[] {
  const isOf = (text: string) =>
    text === identityId || text.toLowerCase().includes(person.mark.toLowerCase());
  return cells
    .map((cell) => ({ ...cell, texts: cell.texts.filter(isOf) }))
    .filter(({ texts }) => texts.length > 0);
}

/** What is kept of another text in a form to be sorted and searched by. */
const DERIVED = new Set(['nameKey', 'searchKey']);

function expectShown(shown: ExportedIdentity, cells: readonly Cell[]): void {
  const texts = new Set(textsOf(shown));
  const hidden = cells
    .filter(({ column }) => !DERIVED.has(column))
    .filter((cell) => cell.texts.some((text) => !texts.has(text)));
  expect(hidden).toEqual([]);
}

function expectNothingOf({ mark }: PersonLife, shown: ExportedIdentity): void {
  expect(textsOf(shown).filter((text) => text.includes(mark))).toEqual([]);
}

describeOnEachDatabase('the erasure of one of two people', (db) => {
  const runs = db.name === 'SQLite' ? 60 : 10;
  let host: TestHost;
  let staff: Person;
  let worlds = 0;

  beforeAll(async () => {
    const storage = { useValue: new MemoryStorage() };
    host = await TestHost.start(await db.options(), {
      extras: { providers: { storage } },
      options: {
        invitations: {
          secrets: ['a secret of the tests, 32 bytes at the very least'],
          url: (token) => `https://portal.test/accept?token=${token}`,
          resendAfter: 0,
        },
      },
    });
    staff = await host.person({ kind: 'staff', role: 'admin', email: 'boss@agency.test' });
    await host.app.get(PortalSettingsService).update(host.self, { staffMayView: true });
  });

  afterAll(() => host.stop());

  const exported = (identityId: string) => host.app.get(AuditService).exportIdentity(identityId);

  async function setup() {
    worlds += 1;
    host.clock.advance(DAY);
    const clientIds = [await host.client(), await host.client()];
    const [ada, bob] = [
      new PersonLife(host, `ada${worlds}x`),
      new PersonLife(host, `bob${worlds}x`),
    ];
    const scene = (who: number, which: number): Scene => {
      const [person, other] = who === 0 ? [ada, bob] : [bob, ada];
      return { person, other, staff, clientIds, which };
    };
    return { ada, bob, scene };
  }

  it('is tried on every call', async () => {
    const { scene } = await setup();
    const went = new Set<Call>();

    for (const { call, who, which } of WHOLE_LIFE)
      if (await happens(call, scene(who, which))) went.add(call);

    expect(names.filter((name) => !went.has(name))).toEqual([]);
  });

  it('knows what every column of every table holds', () => {
    const tables = host.dataSource.entityMetadatas
      .filter(({ tableName }) => tableName.startsWith('clientele_'))
      .map(({ tableName, columns }): [string, string[]] => [
        tableName,
        columns.map(({ databaseName }) => databaseName).sort(),
      ]);
    const known = Object.entries(COLUMNS).map(([table, kinds]) => [
      table,
      Object.keys(kinds).sort(),
    ]);
    expect(Object.fromEntries(known)).toEqual(Object.fromEntries(tables));
  });

  it('finds people in those columns that are said to hold them, and in no others', async () => {
    const { ada, bob, scene } = await setup();
    const found = new Set<string>();
    for (const { call, who, which } of WHOLE_LIFE) {
      await happens(call, scene(who, which));
      const cells = await heldCells(host.dataSource);
      for (const person of [ada, bob])
        for (const { table, column } of ofPerson(cells, person, person.identityId ?? '?'))
          found.add(`${table}.${column}`);
    }

    const personal = Object.entries(COLUMNS).flatMap(([table, kinds]) =>
      Object.entries(kinds)
        .filter(([, kind]) => kind === 'erased' || kind === 'removed')
        .map(([column]) => `${table}.${column}`),
    );
    expect([...found].sort()).toEqual(personal.sort());
  });

  it(`leaves nothing of the one and everything of the other, after ${STEPS} steps of both`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(steps, { minLength: 4, maxLength: STEPS, size: 'max' }),
        fc.boolean(),
        async (lives, isClosedFirst) => {
          const { ada, bob, scene } = await setup();
          for (const { call, who, which } of lives) await happens(call, scene(who, which));
          const identityId = await ada.account();
          await ada.byHost({ clientId: await host.client() });
          const whole = await heldCells(host.dataSource);
          expectShown(await exported(identityId), ofPerson(whole, ada, identityId));
          expectNothingOf(bob, await exported(identityId));
          if (isClosedFirst) await ada.closeAccount();
          await ada.ends();
          if (!isClosedFirst) await ada.closeAccount();
          const before = JSON.stringify(await allRows(host.dataSource));
          const held = await heldCells(host.dataSource);
          const shown = await exported(identityId);

          const { left } = await host.app.get(AuditService).eraseIdentity(identityId);

          expectShown(shown, lostCells(held, await heldCells(host.dataSource)));
          expect(left).toEqual({ account: false, members: 0, clients: 0 });
          expect(await rowsWith(host.dataSource, ada.mark)).toEqual({});
          expect(await rowsWith(host.dataSource, identityId)).toEqual({});
          const after = JSON.stringify(await allRows(host.dataSource));
          for (const text of bob.texts)
            expect([text, after.split(text).length]).toEqual([text, before.split(text).length]);
        },
      ),
      {
        numRuns: runs,
        examples: [
          [[...WHOLE_LIFE], false],
          [[...WHOLE_LIFE], true],
        ],
      },
    );
    for (const { type, data } of await host.recorded())
      expect([type, unknownFields(data, PERSONAL_FIELDS[type])]).toEqual([type, []]);
  }, 240_000);
});
