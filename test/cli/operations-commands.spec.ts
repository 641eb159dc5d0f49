import { MemberEntity } from '../../lib/schema/member.entity.js';
import { PortalEntity } from '../../lib/schema/portal.entity.js';
import { EventEntity } from '../../lib/schema/event.entity.js';
import { IdentityEntity } from '../../lib/schema/identity.entity.js';
import { storeEvents } from '../events/stored-events.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { command, host } from './support/command.js';

const NAMED = ['--name', 'Northwind Agency'];
const OWNER = ['--email', 'Owner@Agency.test', '--name', 'Olive Owner'];

describeOnEachDatabase('nest-clientele portal and member', (db) => {
  async function setup() {
    const options = await db.options({ file: true });
    const dataSource = await db.connect(options);
    await dataSource.runMigrations();
    const run = (what: string, ...args: string[]) =>
      command(options, ...what.split(' '), '-m', host(), ...args);
    const typed = (input: string, what: string, ...args: string[]) =>
      command({ database: options, input }, ...what.split(' '), '-m', host(), ...args);
    return { dataSource, run, typed };
  }

  it('make the first portal and its admin, and change nothing when they are made again', async () => {
    const { dataSource, run } = await setup();
    expect((await run('portal list')).out).toContain('No portals.');
    const made = await run('portal create', ...NAMED);
    expect(made).toEqual({
      code: 0,
      out: "Made portal 'default' (Northwind Agency).\n",
      err: '',
    });
    const admin = await run('member create', ...OWNER);
    expect(admin).toMatchObject({ code: 0, err: '' });
    expect(admin.out).toContain('Made owner@agency.test (admin, pending).');

    const [again, other, same] = [
      await run('portal create', '--name', 'Another'),
      await run('member create', '--email', 'owner@agency.test', '--name', 'Nobody'),
      await run('member list', '--json'),
    ];
    expect([again.code, again.out]).toEqual([
      0,
      "There is portal 'default' (Northwind Agency) already. It stays as it is.\n",
    ]);
    expect([other.code, other.out]).toEqual([
      0,
      'There is owner@agency.test (admin, pending) already. It stays as it is.\n',
    ]);
    expect(JSON.parse(same.out)).toEqual({
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
    expect(await dataSource.getRepository(PortalEntity).count()).toBe(1);
    expect(await dataSource.getRepository(MemberEntity).count()).toBe(1);
    const events = dataSource.getRepository(EventEntity);
    expect(await events.countBy({ type: 'invitation.sent' })).toBe(1);
  });

  it('make one portal and one admin when they run at the same time', async () => {
    const { dataSource, run } = await setup();
    const portals = await Promise.all([1, 2].map(() => run('portal create', ...NAMED)));
    const members = await Promise.all([1, 2].map(() => run('member create', ...OWNER)));
    expect([...portals, ...members].map(({ code, err }) => [code, err])).toEqual(
      Array(4).fill([0, '']),
    );
    expect(await dataSource.getRepository(PortalEntity).count()).toBe(1);
    expect(await dataSource.getRepository(MemberEntity).count()).toBe(1);
  });

  it('take a password from the input, and an identity that is known', async () => {
    const { dataSource, run, typed } = await setup();
    await run('portal create', ...NAMED, '--key', 'agency');
    const there = ['--portal', 'agency'];
    const password = 'correct horse battery';
    const admin = await typed(`${password}\n`, 'member create', ...OWNER, ...there, '--password-stdin');
    expect(admin).toEqual({ code: 0, out: 'Made owner@agency.test (admin, active).\n', err: '' });
    const [account] = await dataSource.getRepository(IdentityEntity).find();
    expect(account).toMatchObject({ email: 'owner@agency.test', name: 'Olive Owner' });
    expect(JSON.stringify(admin)).not.toContain(password);

    const more = { email: 'sam@agency.test', name: 'Sam' };
    const identity = { ...account!, ...more, id: 'sam' };
    await dataSource.getRepository(IdentityEntity).insert(identity);
    const asked = ['--email', more.email, '--identity', 'sam', '--role', 'staff'];
    const staff = await run('member create', ...asked, ...there);
    expect(staff).toEqual({ code: 0, out: 'Made sam@agency.test (staff, active).\n', err: '' });
    const events = dataSource.getRepository(EventEntity);
    expect(await events.countBy({ type: 'invitation.sent' })).toBe(0);
    const list = await run('member list', ...there);
    expect(list.out).toMatch(/^email +name +role +status +last active\n-.*\n.*\n.*\n$/);
  });

  it('say what is wrong, and make nothing', async () => {
    const { dataSource, run, typed } = await setup();
    const answers = [
      await run('portal create', '--name', ' '),
      await run('portal create', ...NAMED, '--key', 'k'.repeat(65)),
      await run('portal create', ...NAMED, '--time-zone', 'Mars/Base'),
      await run('member create', ...OWNER),
    ];
    expect(answers.map(({ code, out }) => [code, out])).toEqual(Array(4).fill([1, '']));
    expect(answers.map(({ err }) => err.split('\n')[0])).toEqual([
      expect.stringContaining('VALIDATION_FAILED: '),
      expect.stringContaining('key'),
      expect.stringContaining('VALIDATION_FAILED: '),
      "There is no portal 'default'. Give the key of a portal: --portal <key>",
    ]);
    expect(answers[2]!.err).toContain('timeZone: ');
    expect(await dataSource.getRepository(PortalEntity).count()).toBe(0);

    await run('portal create', ...NAMED);
    const refused = [
      await run('member create', '--email', 'nobody'),
      await typed('short\n', 'member create', ...OWNER, '--password-stdin'),
      await typed('', 'member create', ...OWNER, '--password-stdin'),
      await run('member create', ...OWNER, '--role', 'boss'),
    ];
    expect(refused.map(({ code, out }) => [code, out])).toEqual(Array(4).fill([1, '']));
    expect(refused.map(({ err }) => err.split('\n')[0])).toEqual([
      expect.stringContaining('VALIDATION_FAILED: '),
      expect.stringContaining('WEAK_PASSWORD: '),
      expect.stringContaining('There is no password in the input.'),
      expect.stringContaining("Allowed choices are admin, staff."),
    ]);
    expect(await dataSource.getRepository(MemberEntity).count()).toBe(0);

    await run('member create', ...OWNER, '--role', 'staff');
    const other = await run('member create', ...OWNER);
    expect([other.code, other.err]).toEqual([
      1,
      expect.stringContaining("owner@agency.test is there already, with role 'staff'."),
    ]);
  });
});

describeOnEachDatabase('nest-clientele events', (db) => {
  async function setup() {
    const options = await db.options({ file: true });
    const dataSource = await db.connect(options);
    await dataSource.runMigrations();
    const run = (what: string, ...args: string[]) =>
      command(options, 'events', what, '-m', host(), ...args);
    for (const key of ['default', 'rival'])
      await command(options, 'portal', 'create', '-m', host(), '--key', key, ...NAMED);
    const [one, two] = await dataSource.getRepository(PortalEntity).find({ order: { key: 'ASC' } });
    const failed = { status: 'failed', attempts: 15 } as const;
    await storeEvents(dataSource, 2, { ...failed, portalId: one!.id });
    const late = { occurredAt: Date.parse('2026-11-25T10:00:00Z'), type: 'client.updated' } as const;
    await storeEvents(dataSource, 1, { ...failed, ...late, portalId: two!.id });
    const events = dataSource.getRepository(EventEntity);
    const parked = () => events.countBy({ status: 'failed' });
    return { run, events, parked };
  }

  it('lists what failed too often, by portal and type, without what it tells of people', async () => {
    const { run, events } = await setup();
    const [last] = await events.findBy({ type: 'client.updated' });
    const all = await run('list', '--json');
    expect(JSON.parse(all.out).events).toHaveLength(3);
    const of = await run('list', '--portal', 'rival');
    expect(of).toEqual({
      code: 0,
      err: '',
      out: expect.stringMatching(
        new RegExp(
          `^id +portal +type +when +subject +tries\n-.*\n${last!.id} +rival +client.updated +2026-11-25T10:00:00.000Z +client ${last!.subjectId} +15\n$`,
        ),
      ) as string,
    });
    expect((await run('list', '--type', 'client.created', '--limit', '1', '--json')).out).toContain(
      '"portal": "default"',
    );
    expect((await run('list', '--status', 'pending')).out).toBe('No such events.\n');
  });

  it('replays one, those of a type and time, and all', async () => {
    const { run, events, parked } = await setup();
    const [last] = await events.findBy({ type: 'client.updated' });
    expect((await run('replay', '--until', '2026-11-25', '--type', 'client.updated')).out).toBe(
      'No event had failed too often.\n',
    );
    expect(await parked()).toBe(3);
    expect((await run('replay', '--id', last!.id)).out).toBe('1 event is delivered again.\n');
    expect(await parked()).toBe(2);
    expect((await run('replay', '--portal', 'rival')).out).toBe('No event had failed too often.\n');
    expect((await run('replay', '--json')).out).toBe('{\n  "replayed": 2\n}\n');
    expect(await parked()).toBe(0);
    // The command's own host has no listeners, so it has delivered them before it ended.
    expect(await events.countBy({ status: 'delivered' })).toBe(3);
  });

  it('says what is wrong', async () => {
    const { run, events, parked } = await setup();
    const [last] = await events.findBy({ type: 'client.updated' });
    const answers = [
      await run('replay', '--portal', 'nowhere'),
      await run('replay', '--id', last!.id, '--portal', 'default'),
      await run('replay', '--id', 'x'),
      await run('replay', '--since', 'yesterday'),
      await run('list', '--limit', '0'),
      await run('list', '--type', 'client.invented'),
    ];
    expect(answers.map(({ code, out }) => [code, out])).toEqual(Array(6).fill([1, '']));
    expect(answers.map(({ err }) => err.split('\n')[0])).toEqual([
      "There is no portal 'nowhere'. Give the key of a portal: --portal <key>",
      expect.stringContaining('NOT_FOUND: '),
      expect.stringContaining('NOT_FOUND: '),
      expect.stringContaining('It takes a day, as in 2026-11-25'),
      expect.stringContaining('It takes a whole number from 1 to 1000.'),
      expect.stringContaining('Allowed choices are'),
    ]);
    expect(await parked()).toBe(3);
  });
});
