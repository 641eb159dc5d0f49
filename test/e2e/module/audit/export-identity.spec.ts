import { AuditService, type ExportedIdentity, ViewsService } from '../../../../lib/index.js';
import { InvitationEntity } from '../../../../lib/schema/invitation.entity.js';
import { IdentityEntity } from '../../../../lib/schema/identity.entity.js';
import { ViewEntity } from '../../../../lib/schema/view.entity.js';
import { allRows } from '../../../support/all-rows.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { PersonLife } from '../../../support/lives/person-life.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { MemoryStorage } from '../exports/support/memory.storage.js';

describeOnEachDatabase('the export of a person', (db) => {
  let host: TestHost;
  let staff: Person;

  beforeAll(async () => {
    const storage = { useValue: new MemoryStorage() };
    host = await TestHost.start(await db.options(), { extras: { providers: { storage } } });
    const email = 'boss@agency.test';
    staff = await host.person({ kind: 'staff', role: 'admin', email, name: 'Boss' });
  });

  afterAll(() => host.stop());

  const exported = (identityId: string): Promise<ExportedIdentity> =>
    host.app.get(AuditService).exportIdentity(identityId);

  /** A client user who was invited, came, asked, was looked at and changed. */
  async function known(mark: string): Promise<PersonLife> {
    const person = new PersonLife(host, mark);
    const member = await person.invited({ clientId: await host.client() });
    await person.accepts(member);
    await person.regrant(member);
    await person.asks(member, 'decline');
    await person.viewedBy(staff, member);
    await person.individual();
    return person;
  }

  it('is one document of a shape that stays', async () => {
    const person = await known('ada1x');
    const document = await exported(person.identityId!);

    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(Object.keys(document)).toEqual([
      'format',
      'exportedAt',
      'identityId',
      'account',
      'unverified',
      'memberships',
      'pastMemberships',
      'invitations',
      'letters',
      'deliveries',
      'joinLinks',
      'requests',
      'views',
      'exports',
      'imports',
      'importRows',
      'clients',
      'events',
    ]);
    expect(document).toMatchObject({
      format: 'nest-clientele/identity/1',
      exportedAt: new Date(host.clock.now()).toISOString(),
      identityId: person.identityId,
      account: { id: person.identityId, email: person.email },
      unverified: null,
      pastMemberships: [],
      invitations: [{ email: person.email, state: 'accepted', message: 'Dear ada1x 1' }],
      requests: [{ kind: 'scope', status: 'declined', note: expect.any(String) }],
      views: [{ as: 'viewed', endedAt: null }],
      exports: [],
      clients: [{ standsFor: true, contactEmail: expect.stringContaining('contact-ada1x') }],
    });
    expect(document.memberships).toHaveLength(2);
    expect(document.memberships[0]).toMatchObject({
      portalId: host.portalId,
      kind: 'client',
      email: person.email,
      role: 'admin',
      status: 'active',
      portalRate: '10.00',
      projects: [{ id: 'hourly', rate: null, until: null, switches: null }],
      groups: ['design'],
      clients: null,
      permissions: { mode: 'default', profileId: null, switches: null },
    });
  });

  it('tells what was done, in order, and by whom only as far as that is the person', async () => {
    const person = await known('ada2x');
    const { events } = await exported(person.identityId!);
    const [first, ...others] = events.map(({ type }) => type);
    expect(first).toBe('member.created');
    expect(others).toEqual(expect.arrayContaining(['invitation.accepted', 'member.viewed']));
    const viewed = events.find(({ type }) => type === 'member.viewed')!;
    expect(viewed).toMatchObject({ by: 'other', actorName: null });
    expect(viewed.data).toMatchObject({ reason: expect.stringContaining('Because') });
    const asked = events.find(({ type }) => type === 'request.made')!;
    expect(asked).toMatchObject({ by: 'self', actorName: expect.stringContaining('ada2x') });
    const times = events.map(({ occurredAt }) => occurredAt);
    expect(times).toEqual([...times].sort());
    expect(JSON.stringify(events)).not.toContain('Boss');
  });

  it('tells staff what they did, and not to whom', async () => {
    const person = await known('ada3x');
    const looks = new PersonLife(host, 'viewer3x');
    await looks.byHost({ kind: 'staff', role: 'admin' });
    const target = person.members[0]!;
    await host.app
      .get(ViewsService)
      .begin(looks.actor(looks.members[0]!), target.id, { reason: 'Ticket of ada3x' });
    await looks.exportedBy({ ...staff, actor: looks.actor(looks.members[0]!) });

    const document = await exported(looks.identityId!);
    const did = document.events.find(({ type }) => type === 'member.viewed')!;
    expect(did).toMatchObject({
      by: 'self',
      actorName: looks.members[0]!.name,
      subject: { type: 'member', id: target.id, name: null },
      data: null,
    });
    expect(document.views).toMatchObject([{ as: 'viewer' }]);
    expect(document.exports).toMatchObject([{ by: 'portal', status: 'ready' }]);
    expect(JSON.stringify(document)).not.toContain('ada3x');
  });

  it('holds no secret', async () => {
    const person = await known('ada4x');
    const text = JSON.stringify(await exported(person.identityId!));
    const { dataSource } = host;
    const [account] = await dataSource
      .getRepository(IdentityEntity)
      .findBy({ email: person.email });
    const invitations = await dataSource.getRepository(InvitationEntity).find();
    const views = await dataSource.getRepository(ViewEntity).find();
    const secrets = [
      account!.passwordHash,
      ...invitations.flatMap(({ nonces }) => nonces),
      ...views.map(({ nonce }) => nonce),
    ];
    expect(secrets.length).toBeGreaterThan(3);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('shows what is left of a person that is gone, and nothing of one that is erased', async () => {
    const person = await known('ada5x');
    const identityId = person.identityId!;
    await person.ends();
    await person.closeAccount();
    const gone = await exported(identityId);
    expect(gone).toMatchObject({ account: null, memberships: [], requests: [], clients: [] });
    expect(gone.pastMemberships.map(({ email }) => email)).toEqual([person.email, person.email]);
    expect(gone.events.length).toBeGreaterThan(5);

    await host.app.get(AuditService).eraseIdentity(identityId);
    const erased = await exported(identityId);
    expect(erased).toMatchObject({ pastMemberships: [], invitations: [], events: [] });
    expect(await exported('nobody')).toMatchObject({ account: null, events: [] });
  });

  it('changes nothing, and reads what a transaction of the host has written', async () => {
    const person = await known('ada6x');
    const before = await allRows(host.dataSource);
    await exported(person.identityId!);
    expect(await allRows(host.dataSource)).toEqual(before);

    const undone = host.dataSource.transaction(async (manager) => {
      const { id } = person.members[0]!;
      await host.members.update(host.self, id, { name: 'Within' }, manager);
      const { memberships } = await host.app
        .get(AuditService)
        .exportIdentity(person.identityId!, manager);
      expect(memberships.map(({ name }) => name)).toContain('Within');
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
  });
});
