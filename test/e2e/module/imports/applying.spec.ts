import { ImportEntity } from '../../../../lib/schema/import.entity.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { ImportRunner } from '../../../../lib/imports/import-runner.js';
import { PeopleApplier } from '../../../../lib/imports/people-applier.js';
import { PersonApplier } from '../../../../lib/imports/person-applier.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { DAY, HOUR } from '../../../support/test-clock.js';
import { ImportHost, outcomes } from './support/import-host.js';

describeOnEachDatabase('applying an import', (db) => {
  let imports: ImportHost;
  let count = 0;

  beforeAll(async () => {
    imports = await ImportHost.start(await db.options(), {
      options: {
        importFiles: { sweepEvery: '1h' },
        invitations: {
          ...OPTIONS,
          perActorAndHour: 3,
          pendingPerClient: 5,
        },
      },
    });
  });

  afterAll(() => imports.host.stop());

  async function setup() {
    const team = await imports.team();
    const client = `Client ${++count} of runs`;
    await imports.host.clients.update(imports.host.self, team.clientId, { name: client });
    return { team, owner: team.owner, client, email: () => team.email() };
  }

  const membersOf = (clientId: string) =>
    imports.host.dataSource.getRepository(MemberEntity).findBy({ clientId });

  const sentTo = async (email: string) =>
    (await imports.host.recorded('invitation.sent')).filter(({ data }) => data.email === email);

  it('creates and updates what the preview says, with an event each, and erases the file', async () => {
    const { team, owner, client, email } = await setup();
    const [ann, { id }] = [email(), team.member.member];
    const file = [
      'email,client,name,portalRate,accessUntil,projects,rate,groups',
      `${ann},${client},Ann,120.5,2199-12-31,Hourly; Other,99,Design`,
      `${team.member.member.email},${client},Renamed,70,,Other,,`,
      `${team.admin.member.email},${client},,,,,,`,
      `nobody,${client},,,,,,`,
    ];
    const before = await imports.preview(owner, file);
    const after = await imports.apply(owner, before.importId, { update: true });
    expect(outcomes(after)).toEqual(outcomes(before));
    expect(after).toMatchObject({ status: 'done', progress: 1, update: true, invite: false });
    const created = (await membersOf(team.clientId)).find((each) => each.email === ann)!;
    const view = await imports.host.members.get(imports.host.self, created.id);
    expect(view).toMatchObject({
      name: 'Ann',
      status: 'pending',
      invitation: null,
      portalRate: '120.50',
      accessUntil: '2199-12-31T23:59:59.999Z',
      projects: [
        { id: 'hourly', rate: '99.00' },
        { id: 'other', rate: '99.00' },
      ],
      groups: ['design'],
    });
    expect(await imports.host.members.get(imports.host.self, id)).toMatchObject({
      name: 'Renamed',
      portalRate: '70.00',
      projects: [{ id: 'other' }],
    });
    const rows = await imports.rowsOf(before.importId);
    expect(rows.map((row) => [row.asked, row.email])).toEqual(rows.map(() => [null, null]));
    expect(after.results.items.map((item) => item.memberId)).toEqual([
      created.id,
      id,
      team.admin.member.id,
      null,
    ]);
    const [finished] = (await imports.host.recorded('import.finished')).slice(-1);
    expect(finished).toMatchObject({
      actor: { memberId: owner.member.id },
      subject: { type: 'import', id: before.importId },
      data: { counts: { create: 1, update: 1, unchanged: 1, error: 1 } },
    });
    const types = (await imports.host.recorded())
      .filter(({ subject }) => subject.id === created.id || subject.id === id)
      .map(({ type }) => type);
    expect(types).toEqual(
      expect.arrayContaining(['member.created', 'member.updated', 'member.scope_changed']),
    );
  });

  it('leaves members as they are unless updates are asked for', async () => {
    const { team, owner, client } = await setup();
    const file = ['email,client,name', `${team.member.member.email},${client},Other name`];
    const after = await imports.whole(owner, file);
    expect(outcomes(after)).toEqual(['2 unchanged DIFFERS']);
    const { name } = await imports.host.members.get(imports.host.self, team.member.member.id);
    expect(name).toBe(team.member.member.name);
  });

  it('is repeatable: applied again it does nothing, and so does the same file', async () => {
    const { owner, client, email } = await setup();
    const ann = email();
    const file = ['email,client', `${ann},${client}`];
    const first = await imports.whole(owner, file, { invite: true });
    expect(await sentTo(ann)).toHaveLength(1);
    const again = await imports.apply(owner, first.importId, { invite: true });
    expect(again).toEqual(first);
    const second = await imports.whole(owner, file, { invite: true, update: true });
    expect(outcomes(second)).toEqual(['2 unchanged']);
    expect(await sentTo(ann)).toHaveLength(1);
  });

  it('creates each client of the file once, and people without one a client of their own', async () => {
    const { owner, client, email } = await setup();
    const [a, b, c] = [email(), email(), email()];
    const after = await imports.whole(owner, [
      'email,client,name',
      `${a},${client} new,A`,
      `${b},${client.toUpperCase()} NEW,B`,
      `${c},,C`,
    ]);
    expect(outcomes(after)).toEqual(['2 create', '3 create', '4 create']);
    const { items } = await imports.host.clients.list(imports.host.self, { q: `${client} new` });
    expect(items).toMatchObject([{ name: `${client} new`, type: 'business' }]);
    const members = await membersOf(items[0]!.id);
    expect(members.map(({ email: address }) => address).sort()).toEqual([a, b].sort());
    const own = await imports.host.members.list(imports.host.self, { q: c });
    expect(own.items).toMatchObject([{ clientName: 'C' }]);
  });

  it('does what the preview says of a person who is in a client by one row and in none by another', async () => {
    const { owner, client, email } = await setup();
    const ann = email();
    const between = Array.from({ length: 100 }, () => `${email()},${client}`);
    const before = await imports.preview(owner, [
      'email,client',
      `${ann},${client}`,
      ...between,
      `${ann},`,
    ]);
    const all = async () => outcomes(await imports.view(owner, before.importId, '?limit=200'));
    const said = await all();
    expect(said.at(-1)).toBe('103 error IMPORT_AMBIGUOUS');
    await imports.apply(owner, before.importId);
    expect(await all()).toEqual(said);
  });

  it('is erased after seven days if nobody applies it', async () => {
    const { owner, client, email } = await setup();
    const { importId } = await imports.preview(owner, ['email,client', `${email()},${client}`]);
    imports.host.clock.advance(7 * DAY);
    await owner.http.get(`/clientele/imports/${importId}`).expect(404);
    await imports.sweep();
    expect(await imports.rowsOf(importId)).toEqual([]);
    const rows = imports.host.dataSource.getRepository(ImportEntity);
    expect(await rows.existsBy({ id: importId })).toBe(false);
  });

  it('goes on where it was cut off, without a second letter', async () => {
    const { owner, client, email } = await setup();
    imports.host.clock.advance(HOUR);
    const people = Array.from({ length: 3 }, email);
    const { importId } = await imports.preview(owner, [
      'email,client',
      ...people.map((address) => `${address},${client}`),
    ]);
    const applier = imports.host.app.get(PersonApplier);
    const createAll = applier.createAll.bind(applier);
    const spy = jest.spyOn(applier, 'createAll').mockImplementation(async (...given) => {
      await createAll(...given);
      // As if the process were killed between the commit and whatever comes next.
      throw new Error('killed');
    });
    await owner.http.post(`/clientele/imports/${importId}/apply`, { invite: true }).expect(202);
    await imports.queue.idle();
    spy.mockRestore();
    // Nothing of that run was told to the database.
    await imports.host.dataSource
      .getRepository(ImportEntity)
      .update({ id: importId }, { status: 'running', leaseUntil: 1, failure: null });
    expect((await imports.view(owner, importId)).status).toBe('running');
    await imports.sweep();
    const done = await imports.view(owner, importId);
    expect(outcomes(done)).toEqual(['2 create', '3 create', '4 create']);
    for (const address of people) expect(await sentTo(address)).toHaveLength(1);
  });

  it('takes somebody who has been invited meanwhile for what it is', async () => {
    const { team, owner, client, email } = await setup();
    const [ann, bob] = [email(), email()];
    const { importId } = await imports.preview(owner, [
      'email,client,name',
      `${ann},${client},Ann`,
      `${bob},${client},Bob`,
    ]);
    await imports.host.members.create(imports.host.self, {
      email: ann,
      clientId: team.clientId,
      name: 'Ann',
    });
    const done = await imports.apply(owner, importId);
    expect(outcomes(done)).toEqual(['2 unchanged', '3 create']);
  });

  it('fails once its maker may not import any more, and can be applied again when it may', async () => {
    const { owner, client, email } = await setup();
    const maker = await imports.host.person({ kind: 'staff', role: 'admin', email: email() });
    const { importId } = await imports.preview(maker, ['email,client', `${email()},${client}`]);
    const { memberId } = maker.actor;
    const spy = jest.spyOn(imports.queue, 'add').mockResolvedValue();
    await maker.http.post(`/clientele/imports/${importId}/apply`).expect(202);
    spy.mockRestore();
    await imports.host.members.deactivate(owner.actor, memberId);
    await imports.host.app
      .get(ImportRunner)
      .run({ importId, portalId: imports.host.portalId, attempt: 1 });
    expect(await imports.row(importId)).toMatchObject({ status: 'failed' });
    expect((await imports.host.recorded('import.failed')).at(-1)).toMatchObject({
      data: { importId, reason: 'MAKER_INACTIVE' },
    });
    await imports.host.members.activate(owner.actor, memberId);
    expect(await imports.view(maker, importId)).toMatchObject({
      status: 'failed',
      failure: 'MAKER_INACTIVE',
    });
    expect(outcomes(await imports.apply(maker, importId))).toEqual(['2 create']);
  });

  it('fails when ten runs were cut off, or by a fault of its own, and can be applied again', async () => {
    const { owner, client, email } = await setup();
    const { importId } = await imports.preview(owner, ['email,client', `${email()},${client}`]);
    const add = jest.spyOn(imports.queue, 'add').mockResolvedValue();
    await owner.http.post(`/clientele/imports/${importId}/apply`).expect(202);
    add.mockRestore();
    await imports.host.dataSource
      .getRepository(ImportEntity)
      .update({ id: importId }, { status: 'running', attempts: 10, leaseUntil: 1 });
    await imports.sweep();
    const abandoned = { status: 'failed', failure: 'ABANDONED' };
    expect(await imports.view(owner, importId)).toMatchObject(abandoned);

    const apply = jest.spyOn(imports.host.app.get(PeopleApplier), 'apply');
    apply.mockRejectedValueOnce(new Error('A fault'));
    const failed = { status: 'failed', failure: 'INTERNAL_ERROR' };
    expect(await imports.apply(owner, importId)).toMatchObject(failed);
    apply.mockRestore();
    expect(outcomes(await imports.apply(owner, importId))).toEqual(['2 create']);
    const reasons = (await imports.host.recorded('import.failed')).map(({ data }) => data.reason);
    expect(reasons.slice(-2)).toEqual(['ABANDONED', 'INTERNAL_ERROR']);
  });

  it('does one import of a maker at a time', async () => {
    const { owner, client, email } = await setup();
    const one = await imports.preview(owner, ['email,client', `${email()},${client}`]);
    const two = await imports.preview(owner, ['email,client', `${email()},${client}`]);
    const spy = jest.spyOn(imports.queue, 'add').mockResolvedValue();
    await owner.http.post(`/clientele/imports/${one.importId}/apply`).expect(202);
    spy.mockRestore();
    const { body } = await owner.http.post(`/clientele/imports/${two.importId}/apply`).expect(409);
    expect(body).toMatchObject({ code: 'IMPORT_RUNNING', details: { importId: one.importId } });
    await imports.host.dataSource
      .getRepository(ImportEntity)
      .update({ id: one.importId }, { leaseUntil: 1 });
    await imports.sweep();
    expect(outcomes(await imports.apply(owner, two.importId))).toEqual(['2 create']);
  });

  it('keeps an assigned staff member to its clients', async () => {
    const { team, client, email } = await setup();
    const other = await setup();
    const clients = [team.clientId];
    const staff = await imports.host.person({ kind: 'staff', email: email(), clients });
    const { email: foreign } = other.team.member.member;
    const done = await imports.whole(
      staff,
      ['email,client,name', `${email()},${client},Ann`, `${foreign},${other.client},Eve`],
      { update: true },
    );
    expect(outcomes(done)).toEqual(['2 create', '3 create']);
    // A client by that name is made, for the one of others does not exist for it.
    const { items } = await imports.host.clients.list(imports.host.self, { q: other.client });
    expect(items).toHaveLength(2);
    expect(await membersOf(other.team.clientId)).toHaveLength(2);
  });
});

const OPTIONS = {
  secrets: ['a secret of the tests with 32 bytes or more'],
  url: (token: string) => `https://portal.test/accept?token=${token}`,
};
