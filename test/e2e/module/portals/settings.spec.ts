import type { AddressedRequest, PortalRef, PortalResolver } from '../../../../lib/ports/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';

/** Vouches for what is below `proven.test`. */
class ProvenDomains implements PortalResolver {
  readonly asked: [string, string][] = [];

  domainOf({ hostname }: AddressedRequest): string | null {
    return hostname?.toLowerCase() ?? null;
  }

  ownsDomain({ key }: PortalRef, domain: string): Promise<boolean> {
    this.asked.push([key, domain]);
    return Promise.resolve(domain.endsWith('.proven.test'));
  }
}

describeOnEachDatabase('the settings of a portal', (db) => {
  const resolver = new ProvenDomains();
  let host: TestHost;
  let team: Team;
  let count = 0;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      extras: { providers: { portals: { useValue: resolver } } },
    });
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  const patch = (change: object) => team.owner.http.patch('/clientele/portal', change);
  const newDomain = () => `own-${++count}.proven.test`;
  async function read() {
    return (await team.owner.http.get('/clientele/portal').expect(200)).body as {
      version: number;
      domain: string | null;
    };
  }

  it('are read by staff, changed by staff admins, and nothing of it is for client users', async () => {
    const staff = await team.colleague('staff');
    const { body } = await staff.http.get('/clientele/portal').expect(200);
    expect(body).toEqual({
      id: host.portalId,
      key: 'default',
      name: 'Agency',
      timeZone: 'UTC',
      locale: null,
      allowedDomains: null,
      staffDomains: null,
      plan: null,
      mayCustomize: true,
      excludedKeys: [],
      logo: null,
      colors: {},
      domain: null,
      staffMayView: false,
      version: expect.any(Number),
    });
    const refused = await staff.http.patch('/clientele/portal', { name: 'Mine' }).expect(403);
    expect(refused.body.code).toBe('ROLE_REQUIRED');
    for (const { http } of [team.admin, team.member]) {
      const reading = await http.get('/clientele/portal').expect(403);
      const writing = await http.patch('/clientele/portal', { name: 'Mine' }).expect(403);
      expect([reading.body.code, writing.body.code]).toEqual(['STAFF_ONLY', 'STAFF_ONLY']);
    }
    await host.nobody.get('/clientele/portal').expect(401);
  });

  it('change as given, are cleared by null, and tell what changed', async () => {
    const before = await read();
    const change = {
      name: ' Northwind ',
      logo: 'https://cdn.test/logo.svg',
      colors: { primary: '#0a0B0c', 'button-text': '#ffffff' },
    };
    const { body } = await patch({ ...change, version: before.version }).expect(200);
    expect(body).toMatchObject({ ...change, name: 'Northwind', version: before.version + 1 });
    const [event] = (await host.recorded('portal.updated')).slice(-1);
    expect(event).toMatchObject({
      actor: { memberId: team.owner.member.id },
      subject: { type: 'portal', id: host.portalId },
      data: {
        change: {
          before: { name: 'Agency', logo: null, colors: {} },
          after: { ...change, name: 'Northwind' },
        },
      },
    });
    const cleared = await patch({ logo: null, colors: null }).expect(200);
    expect(cleared.body).toMatchObject({ logo: null, colors: {}, name: 'Northwind' });
  });

  it('refuse a change of what somebody else has changed, and record none that changes nothing', async () => {
    const { version } = await read();
    await patch({ name: 'Second', version }).expect(200);
    const late = await patch({ name: 'Third', version }).expect(409);
    expect(late.body.code).toBe('STALE_VERSION');
    const events = (await host.recorded('portal.updated')).length;
    const same = await patch({ name: 'Second' }).expect(200);
    expect(same.body.version).toBe(version + 1);
    expect(await host.recorded('portal.updated')).toHaveLength(events);
  });

  it.each([
    { logo: 'http://cdn.test/logo.svg' },
    { logo: 'javascript:alert(1)' },
    { logo: 'data:image/svg+xml,<svg/>' },
    { logo: 'https://user:secret@cdn.test/logo.svg' },
    { logo: '/logo.svg' },
    { logo: '' },
    { colors: { primary: '#abc' } },
    { colors: { primary: 'red' } },
    { colors: { primary: '#12345g' } },
    { colors: { primary: '#123456;' } },
    { colors: { primary: null } },
    { colors: { 'a b': '#123456' } },
    { colors: ['#123456'] },
    { colors: Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`c${at}`, '#123456'])) },
    { name: ' ' },
    { name: null },
    { domain: 'https://own.proven.test' },
    { domain: '127.0.0.1' },
    { domain: 'localhost' },
    { plan: 'premier' },
    { key: 'mine' },
  ])('refuse %j, and keep what they had', async (change) => {
    const before = await read();
    const { body } = await patch(change).expect(400);
    expect(body.code).toBe('VALIDATION_FAILED');
    expect(await read()).toEqual(before);
  });

  it('tell what a domain looks like', async () => {
    const { body } = await patch({ domain: 'localhost' }).expect(400);
    const domain = 'must be a domain name, as in "portal.example.com"';
    expect(body.details).toEqual({ fields: { domain } });
  });

  it('take a domain the resolver vouches for, as requests will carry it', async () => {
    const domain = newDomain();
    await patch({ domain: `${domain.toUpperCase()}.` }).expect(200);
    expect((await read()).domain).toBe(domain);
    expect(resolver.asked.at(-1)).toEqual(['default', domain]);
    const asked = resolver.asked.length;
    await patch({ domain }).expect(200);
    expect(resolver.asked).toHaveLength(asked);
  });

  it('take no domain the resolver does not vouch for, and ask it for nobody but staff admins', async () => {
    const before = await read();
    const refused = await patch({ domain: 'bank.test' }).expect(422);
    expect(refused.body).toMatchObject({
      code: 'DOMAIN_NOT_VERIFIED',
      details: { domain: 'bank.test' },
    });
    expect(await read()).toEqual(before);
    const asked = resolver.asked.length;
    await team.admin.http.patch('/clientele/portal', { domain: newDomain() }).expect(403);
    expect(resolver.asked).toHaveLength(asked);
  });

  it('share no domain with another portal, also when both ask at once', async () => {
    const domain = newDomain();
    await host.portals.ensure({ key: `rival-${count}`, name: 'Rival', domain });
    const taken = await patch({ domain }).expect(409);
    expect(taken.body.code).toBe('DOMAIN_TAKEN');
    const wanted = newDomain();
    const { id } = await host.portals.ensure({ key: `third-${count}`, name: 'Third' });
    const third = await host.members.create(
      { kind: 'host', portalId: id },
      {
        kind: 'staff',
        role: 'admin',
        email: `third-${count}@agency.test`,
        identityId: await host.identity(`third-${count}@agency.test`),
      },
    );
    const login = host
      .as(await host.identity(third.member.email))
      .with('x-membership-id', third.member.id);
    const answers = await Promise.all([
      patch({ domain: wanted }),
      login.patch('/clientele/portal', { domain: wanted }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('let the host itself say whose a domain is', async () => {
    const { PortalSettingsService } = await import('../../../../lib/index.js');
    const domain = `own-${++count}.elsewhere.test`;
    const asked = resolver.asked.length;
    const { domain: kept } = await host.app
      .get(PortalSettingsService)
      .update(host.self, { domain });
    expect([kept, resolver.asked.length]).toEqual([domain, asked]);
  });
});
