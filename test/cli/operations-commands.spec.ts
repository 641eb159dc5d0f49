import { runCommand } from '../../lib/cli/run-command.js';
import { OPERATIONS_DESK, type OperationsDesk } from '../../lib/operations/operations-desk.js';
import { EventEntity } from '../../lib/schema/event.entity.js';
import { IdentityEntity } from '../../lib/schema/identity.entity.js';
import { MemberEntity } from '../../lib/schema/member.entity.js';
import { PortalEntity } from '../../lib/schema/portal.entity.js';
import { storeEvents } from '../events/stored-events.js';
import { describeOnEachDatabase, type TestDatabase } from '../support/databases.js';
import { TestHost } from '../support/test-host.js';
import { command, host, type Run } from './support/command.js';
import { nowhere } from './support/nowhere.js';

const NAMED = ['--name', 'Northwind Agency'];
const OWNER = ['--email', 'Owner@Agency.test', '--name', 'Olive Owner'];

const PASSWORD = 'correct horse battery';

/** The commands on one host, in this process: starting one for each call takes seconds, and is tried below. */
async function setup(db: TestDatabase) {
  const app = await TestHost.start(await db.options(), { options: { events: { relay: false } } });
  const { dataSource } = app;
  // Every host of the tests has a portal: the commands are to make their own.
  await dataSource.getRepository(PortalEntity).update({ id: app.portalId }, { key: 'rival' });
  const typed = async (input: string | null, what: string, ...args: string[]): Promise<Run> => {
    const [out, err]: [string[], string[]] = [[], []];
    const code = await quietly(err, () =>
      runCommand([...what.split(' '), '-m', 'app.js', ...args], {
        terminal: {
          write: (text) => void out.push(`${text}\n`),
          writeError: (text) => void err.push(`${text}\n`),
          ask: () => Promise.resolve(null),
          readLine: () => Promise.resolve(input),
        },
        withHost: () => Promise.reject(new Error('It is not asked.')),
        withDesk: (_, work) => work(app.app.get<OperationsDesk>(OPERATIONS_DESK)),
        place: nowhere,
      }),
    );
    return { code, out: out.join(''), err: err.join('') };
  };
  const run = (what: string, ...args: string[]) => typed(null, what, ...args);
  const count = (entity: new () => object, where = {}) =>
    dataSource.getRepository(entity).countBy(where);
  return { app, dataSource, run, typed, count };
}

/** Keeps what commander itself writes. */
async function quietly<T>(err: string[], work: () => Promise<T>): Promise<T> {
  const keep = (text: unknown) => err.push(String(text)) > 0;
  const spy = jest.spyOn(process.stderr, 'write').mockImplementation(keep);
  try {
    return await work();
  } finally {
    spy.mockRestore();
  }
}

describeOnEachDatabase('nest-clientele portal and member', (db) => {
  let on: Awaited<ReturnType<typeof setup>>;

  beforeEach(async () => {
    on = await setup(db);
  });

  afterEach(() => on.app.stop());

  it('make the first portal and its admin, and change nothing when they are made again', async () => {
    const { run, count } = on;
    expect(await run('portal create', ...NAMED)).toEqual({
      code: 0,
      out: "Made portal 'default' (Northwind Agency).\n",
      err: '',
    });
    const admin = await run('member create', ...OWNER);
    expect(admin).toMatchObject({ code: 0, err: '' });
    expect(admin.out).toContain('Made owner@agency.test (admin, pending).');

    expect(await run('portal create', '--name', 'Another')).toEqual({
      code: 0,
      out: "There is portal 'default' (Northwind Agency) already. It stays as it is.\n",
      err: '',
    });
    const again = ['--email', 'owner@agency.test', '--name', 'Nobody'];
    expect(await run('member create', ...again)).toEqual({
      code: 0,
      out: 'There is owner@agency.test (admin, pending) already. It stays as it is.\n',
      err: '',
    });
    expect(JSON.parse((await run('member list', '--json')).out)).toEqual({
      members: [
        {
          id: expect.any(String),
          email: 'owner@agency.test',
          name: 'Olive Owner',
          role: 'admin',
          status: 'pending',
          lastActiveAt: null,
        },
      ],
    });
    const portals = await run('portal list');
    expect(portals.out).toMatch(/^key .*\n-.*\ndefault +Northwind Agency *\nrival +Agency *\n$/);
    expect(await count(PortalEntity)).toBe(2);
    expect(await count(MemberEntity)).toBe(1);
    expect(await count(EventEntity, { type: 'invitation.sent' })).toBe(1);
  });

  it('make one portal and one admin when they run at the same time', async () => {
    const { run, count } = on;
    const portals = await Promise.all([1, 2, 3].map(() => run('portal create', ...NAMED)));
    const members = await Promise.all([1, 2, 3].map(() => run('member create', ...OWNER)));
    const ends = [...portals, ...members].map(({ code, err }) => [code, err]);
    expect(ends).toEqual(Array(6).fill([0, '']));
    expect(await count(PortalEntity)).toBe(2);
    expect(await count(MemberEntity)).toBe(1);
  });

  it('take a password from the input, and an identity that is known', async () => {
    const { app, dataSource, run, typed, count } = on;
    await run('portal create', ...NAMED, '--key', 'agency');
    const there = ['--portal', 'agency'];
    const admin = await typed(PASSWORD, 'member create', ...OWNER, ...there, '--password-stdin');
    expect(admin).toEqual({ code: 0, out: 'Made owner@agency.test (admin, active).\n', err: '' });
    const [account] = await dataSource.getRepository(IdentityEntity).find();
    expect(account).toMatchObject({ email: 'owner@agency.test', name: 'Olive Owner' });

    const identity = await app.identity('sam@agency.test', 'Sam');
    const known = ['--email', 'sam@agency.test', '--identity', identity, '--role', 'staff'];
    const staff = await run('member create', ...known, ...there);
    expect(staff).toEqual({ code: 0, out: 'Made sam@agency.test (staff, active).\n', err: '' });
    expect(await count(EventEntity, { type: 'invitation.sent' })).toBe(0);
    const list = await run('member list', ...there);
    expect(list.out).toMatch(/^email +name +role +status +last active\n-.*\n.*\n.*\n$/);
  });

  it('say what is wrong, and make nothing', async () => {
    const { run, typed, count } = on;
    const answers = [
      await run('portal create', '--name', ' '),
      await run('portal create', ...NAMED, '--key', 'k'.repeat(65)),
      await run('portal create', ...NAMED, '--time-zone', 'Mars/Base'),
      await run('member create', ...OWNER),
      await run('member list'),
    ];
    expect(answers.map(({ code, out }) => [code, out])).toEqual(Array(5).fill([1, '']));
    expect(answers.map(({ err }) => err.split('\n')[0])).toEqual([
      expect.stringContaining('VALIDATION_FAILED: '),
      expect.stringContaining('A key has 1 to 64 characters.'),
      expect.stringContaining('VALIDATION_FAILED: '),
      "There is no portal 'default'. Give the key of a portal: --portal <key>",
      "There is no portal 'default'. Give the key of a portal: --portal <key>",
    ]);
    expect(answers[2]!.err).toContain('timeZone: ');
    expect(await count(PortalEntity)).toBe(1);

    await run('portal create', ...NAMED);
    const refused = [
      await run('member create', '--email', 'nobody'),
      await typed('short', 'member create', ...OWNER, '--password-stdin'),
      await typed('', 'member create', ...OWNER, '--password-stdin'),
      await run('member create', ...OWNER, '--role', 'boss'),
      await typed(PASSWORD, 'member create', ...OWNER, '--password-stdin', '--identity', 'x'),
    ];
    expect(refused.map(({ code, out }) => [code, out])).toEqual(Array(5).fill([1, '']));
    expect(refused.map(({ err }) => err.split('\n')[0])).toEqual([
      expect.stringContaining('VALIDATION_FAILED: '),
      expect.stringContaining('WEAK_PASSWORD: '),
      expect.stringContaining('There is no password in the input.'),
      expect.stringContaining('Allowed choices are admin, staff.'),
      expect.stringContaining('cannot be used with option'),
    ]);
    expect(await count(MemberEntity)).toBe(0);

    await run('member create', ...OWNER, '--role', 'staff');
    expect(await run('member create', ...OWNER)).toEqual({
      code: 1,
      out: '',
      err: expect.stringContaining("owner@agency.test is there already, with role 'staff'."),
    });
  });
});

describeOnEachDatabase('nest-clientele events', (db) => {
  let on: Awaited<ReturnType<typeof setup>>;
  let last: EventEntity;

  beforeEach(async () => {
    on = await setup(db);
    const { app, dataSource } = on;
    const { id: portalId } = await app.portals.ensure({ key: 'default', name: 'Northwind' });
    const failed = { status: 'failed', attempts: 15 } as const;
    await storeEvents(dataSource, 2, { ...failed, portalId });
    const occurredAt = Date.parse('2026-11-25T10:00:00Z');
    const late = { occurredAt, type: 'client.updated', portalId: app.portalId } as const;
    await storeEvents(dataSource, 1, { ...failed, ...late });
    last = await dataSource.getRepository(EventEntity).findOneByOrFail({ type: 'client.updated' });
  });

  afterEach(async () => {
    // What they tell is made up.
    await on.dataSource.createQueryBuilder().delete().from(EventEntity).execute();
    await on.app.stop();
  });

  it('lists what failed too often, by portal and type, without what it tells of people', async () => {
    const { run } = on;
    expect(JSON.parse((await run('events list', '--json')).out).events).toHaveLength(3);
    const of = await run('events list', '--portal', 'rival');
    const line = `${last.id} +rival +client.updated +2026-11-25T10:00:00.000Z +client ${last.subjectId} +15`;
    expect(of).toEqual({
      code: 0,
      err: '',
      out: expect.stringMatching(
        new RegExp(`^id +portal +type +when +subject +tries\n-.*\n${line}\n$`),
      ) as string,
    });
    const first = ['--type', 'client.created', '--limit', '1', '--json'];
    const { events } = JSON.parse((await run('events list', ...first)).out);
    expect(events).toEqual([expect.objectContaining({ portal: 'default', attempts: 15 })]);
    expect((await run('events list', '--status', 'pending')).out).toBe('No such events.\n');
  });

  it('replays one, those of a type and time, and all', async () => {
    const { run, count } = on;
    const none = 'No event had failed too often.\n';
    const early = ['--until', '2026-11-25', '--type', 'client.updated'];
    expect((await run('events replay', ...early)).out).toBe(none);
    expect(await count(EventEntity, { status: 'failed' })).toBe(3);
    const one = await run('events replay', '--id', last.id);
    expect(one.out).toBe('1 event is delivered again.\n');
    expect(await count(EventEntity, { status: 'failed' })).toBe(2);
    expect((await run('events replay', '--portal', 'rival')).out).toBe(none);
    expect((await run('events replay', '--json')).out).toBe('{\n  "replayed": 2\n}\n');
    expect(await count(EventEntity, { status: 'pending' })).toBe(3);
  });

  it('says what is wrong', async () => {
    const { run, count } = on;
    const answers = [
      await run('events replay', '--portal', 'nowhere'),
      await run('events replay', '--id', last.id, '--portal', 'default'),
      await run('events replay', '--id', 'x'),
      await run('events replay', '--since', 'yesterday'),
      await run('events list', '--limit', '0'),
      await run('events list', '--type', 'client.invented'),
      await run('events list', '--portal', 'nowhere'),
    ];
    expect(answers.map(({ code, out }) => [code, out])).toEqual(Array(7).fill([1, '']));
    expect(answers.map(({ err }) => err.split('\n')[0])).toEqual([
      "There is no portal 'nowhere'. Give the key of a portal: --portal <key>",
      expect.stringContaining('NOT_FOUND: '),
      expect.stringContaining('NOT_FOUND: '),
      expect.stringContaining('It takes a day, as in 2026-11-25'),
      expect.stringContaining('It takes a whole number from 1 to 1000.'),
      expect.stringContaining('Allowed choices are'),
      "There is no portal 'nowhere'. Give the key of a portal: --portal <key>",
    ]);
    expect(await count(EventEntity, { status: 'failed' })).toBe(3);
  });
});

describeOnEachDatabase('the commands in a process of their own', (db) => {
  it('make the first portal and admin, and replay', async () => {
    const options = await db.options({ file: true });
    const dataSource = await db.connect(options);
    await dataSource.runMigrations();
    const run = (what: string, input: string | null, ...args: string[]) => {
      const database = input === null ? options : { database: options, input };
      return command(database, ...what.split(' '), '-m', host(), ...args);
    };
    expect(await run('portal create', null, ...NAMED)).toEqual({
      code: 0,
      out: "Made portal 'default' (Northwind Agency).\n",
      err: '',
    });
    const input = `${PASSWORD}\n`;
    expect(await run('member create', input, ...OWNER, '--password-stdin')).toEqual({
      code: 0,
      out: 'Made owner@agency.test (admin, active).\n',
      err: '',
    });
    const events = dataSource.getRepository(EventEntity);
    await events.createQueryBuilder().update().set({ status: 'failed' }).execute();
    expect(await run('events replay', null)).toEqual({
      code: 0,
      out: expect.stringMatching(/^\d events? (is|are) delivered again\.\n$/) as string,
      err: '',
    });
    // There are no listeners, so it has delivered them before it ended.
    const states = (await events.find()).map(({ status }) => status);
    expect(states).toEqual(states.map(() => 'delivered'));
    expect(await run('member list', null, '--portal', 'nowhere')).toEqual({
      code: 1,
      out: '',
      err: "There is no portal 'nowhere'. Give the key of a portal: --portal <key>\n",
    });
  }, 180_000);
});
