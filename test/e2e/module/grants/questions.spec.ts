import { AccessService, type PermissionKey } from '../../../../lib/index.js';
import { newId } from '../../../../lib/database/ids.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { allBut, EVERYTHING, Team } from '../../../support/team.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { permissions } from '../../../support/test-permissions.js';

describeOnEachDatabase('questions about permissions', (db) => {
  let host: TestHost;
  let access: AccessService;
  let team: Team;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    access = host.app.get(AccessService);
  });

  beforeEach(async () => {
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  const refOf = ({ member }: Person) => ({ memberId: member.id, portalId: host.portalId });

  /** Client users of every sort: each role, mode and status. */
  async function everySort(): Promise<Person[]> {
    const { owner } = team;
    const body = { name: `Profile ${team.clientId}`, permissions: { tasks: true } };
    const { id } = (await owner.http.post('/clientele/profiles', body).expect(201)).body;
    const off = await team.join('admin', EVERYTHING);
    await owner.http.post(`/clientele/members/${off.member.id}/deactivate`).expect(200);
    await owner.http
      .put(`/clientele/clients/${team.clientId}/permissions`, {
        permissions: { 'tasks.set': false },
      })
      .expect(200);
    return [
      owner,
      team.admin,
      team.member,
      off,
      await team.colleague(),
      await team.join('member', { mode: 'profile', profileId: id }),
      await team.join('member', EVERYTHING),
      await team.join('admin', allBut('users', 'reports.view')),
    ];
  }

  describe('of many keys', () => {
    it('are answered for each key, known or not (C20)', async () => {
      const keys = ['reports', 'reports.edit', 'nope', '__proto__', 'constructor', 'reports'];
      const answer = await access.canMany(refOf(team.member), keys);
      expect(Object.entries(answer)).toEqual([
        ['reports', true],
        ['reports.edit', false],
        ['nope', false],
        ['__proto__', false],
        ['constructor', false],
      ]);
      expect(Object.getPrototypeOf(answer)).toBe(Object.prototype);
    });

    it('are none for no keys, and take no query (C20)', async () => {
      const { result, queries } = await countQueries(host.dataSource, () =>
        access.canMany(refOf(team.member), []),
      );
      expect([result, queries]).toEqual([{}, []]);
    });

    it('take one query, and are what single questions are answered with (C20)', async () => {
      for (const person of await everySort()) {
        const ref = refOf(person);
        const { result, queries } = await countQueries(host.dataSource, () =>
          access.canMany(ref, permissions.keys),
        );
        expect(queries).toHaveLength(1);
        for (const key of permissions.keys)
          expect([key, result[key]]).toEqual([key, await access.can(ref, key)]);
      }
    });

    it('are all no for a member nobody knows, and all yes for the host but for unknown keys', async () => {
      const keys = ['reports', 'nope'] as PermissionKey[];
      const stranger = { memberId: newId(), portalId: host.portalId };
      expect(await access.canMany(stranger, keys)).toEqual({ reports: false, nope: false });
      expect(await access.canMany(host.self, keys)).toEqual({ reports: true, nope: false });
    });

    it('are decided by the customization of the project they are about', async () => {
      const { member } = team.member;
      await host.members.update(host.self, member.id, { projects: [{ id: 'hourly' }] });
      const path = `/clientele/projects/hourly/members/${member.id}/permissions`;
      await team.owner.http
        .put(path, { permissions: { reports: true, 'reports.edit': true } })
        .expect(200);
      const keys: PermissionKey[] = ['reports.view', 'reports.edit'];
      const ask = (project: string | null) => access.canMany(refOf(team.member), keys, { project });
      expect(await ask('hourly')).toEqual({ 'reports.view': false, 'reports.edit': true });
      expect(await ask(null)).toEqual({ 'reports.view': true, 'reports.edit': false });
      expect(await ask('fixed')).toEqual({ 'reports.view': false, 'reports.edit': false });
    });
  });

  describe('about many members', () => {
    it('are answered by one query for a thousand of them', async () => {
      const members = host.dataSource.getRepository(MemberEntity);
      const like = await members.findOneByOrFail({ id: team.member.member.id });
      const rows = Array.from({ length: 1_000 }, () => newId()).map((id) => ({
        ...like,
        id,
        identityId: `person-${id}`,
        email: `${id}@crowd.test`,
      }));
      for (let start = 0; start < rows.length; start += 500)
        await members.insert(rows.slice(start, start + 500));
      const ids = rows.map(({ id }) => id);
      const { result, queries } = await countQueries(host.dataSource, () =>
        access.effectiveFor(host.portalId, ids),
      );
      expect(queries).toHaveLength(1);
      expect([...result.keys()].sort()).toEqual([...ids].sort());
      expect(new Set([...result.values()].map(String))).toEqual(
        new Set(['reports,reports.view,tasks']),
      );
      expect(await access.effectiveFor(host.portalId, [])).toEqual(new Map());
    });

    it('are what single questions are answered with, unknown and foreign members left out', async () => {
      const people = await everySort();
      const other = await host.portals.ensure({ key: 'other', name: 'Other' });
      const ids = people.map(({ member }) => member.id);
      const result = await access.effectiveFor(host.portalId, [...ids, ids[0]!, newId(), 'no-id']);
      expect([...result.keys()].sort()).toEqual(ids.toSorted());
      for (const person of people)
        expect(result.get(person.member.id)).toEqual(await access.permissionsOf(refOf(person)));
      expect(await access.effectiveFor(other.id, ids)).toEqual(new Map());
    });
  });

  describe('the other way round', () => {
    it('name the members of a client, or the staff, who have the permission, by one query', async () => {
      const people = await everySort();
      for (const clientId of [team.clientId, null]) {
        const audience = people.filter(({ member }) => member.clientId === clientId);
        for (const key of permissions.keys) {
          const { result, queries } = await countQueries(host.dataSource, () =>
            access.membersWhoCan(key, { portalId: host.portalId, clientId }),
          );
          expect(queries).toHaveLength(1);
          const found = new Set(result.map(({ memberId }) => memberId));
          for (const person of audience)
            expect([key, found.has(person.member.id)]).toEqual([
              key,
              await access.can(refOf(person), key),
            ]);
        }
      }
    });

    it('name nobody for an unknown key, a client of another portal, or an unknown one', async () => {
      const ask = (key: string, portalId: string, clientId: string) =>
        access.membersWhoCan(key, { portalId, clientId });
      const { id } = await host.portals.ensure({ key: 'other', name: 'Other' });
      expect(await ask('reports', host.portalId, team.clientId)).not.toEqual([]);
      for (const key of ['nope', '__proto__', 'constructor'])
        expect(await ask(key, host.portalId, team.clientId)).toEqual([]);
      expect(await ask('reports', id, team.clientId)).toEqual([]);
      for (const clientId of [newId(), 'staff', ''])
        expect(await ask('reports', host.portalId, clientId)).toEqual([]);
    });
  });

  describe('why', () => {
    const explain = async (person: Person, key: string, project = '') => {
      const path = `/clientele/members/${person.member.id}/permissions/explain`;
      return (await team.owner.http.get(`${path}?key=${key}${project}`).expect(200)).body;
    };

    it('somebody can: every layer says yes (C19)', async () => {
      expect(await explain(team.admin, 'billing.manage')).toEqual({
        key: 'billing.manage',
        allowed: true,
        decidedBy: null,
        layers: ['active', 'plan', 'ceiling', 'role', 'set', 'scope'].map((layer) => ({
          layer,
          allowed: true,
          at: null,
        })),
      });
    });

    it('somebody cannot: the first layer that refuses, and all others, each with its key (C19)', async () => {
      const { owner, clientId } = team;
      const off = await team.join('member', { mode: 'custom', permissions: {} });
      await owner.http.post(`/clientele/members/${off.member.id}/deactivate`).expect(200);
      const ceiling = { permissions: { 'billing.manage': false } };
      await owner.http.put(`/clientele/clients/${clientId}/permissions`, ceiling).expect(200);
      const answer = await explain(off, 'billing.manage', '&projectId=nope');
      expect(answer).toMatchObject({ allowed: false, decidedBy: 'active' });
      expect(answer.layers).toEqual([
        { layer: 'active', allowed: false, at: null },
        { layer: 'plan', allowed: true, at: null },
        { layer: 'ceiling', allowed: false, at: 'billing.manage' },
        { layer: 'role', allowed: false, at: 'billing' },
        { layer: 'set', allowed: false, at: 'billing' },
        { layer: 'scope', allowed: false, at: null },
      ]);
    });
  });

  it('about what there is are answered with the catalogue, labels and all, to every member', async () => {
    const asOwner = await team.owner.http.get('/clientele/permissions/catalogue').expect(200);
    const asMember = await team.member.http.get('/clientele/permissions/catalogue').expect(200);
    expect(asMember.body).toEqual(asOwner.body);
    const tree = asOwner.body.permissions as { key: string }[];
    expect(tree.map(({ key }) => key)).toEqual(['reports', 'tasks', 'billing', 'users']);
    expect(tree[2]).toEqual({
      key: 'billing',
      label: 'Billing',
      description: null,
      default: true,
      requiresRole: 'admin',
      children: [
        {
          key: 'billing.manage',
          label: 'Manage',
          description: null,
          default: true,
          requiresRole: 'admin',
          children: [],
        },
      ],
    });
    await host.nobody.get('/clientele/permissions/catalogue').expect(401);
  });

  it('about what there is are answered in the language of the reader, as far as there is one', async () => {
    const http = team.member.http;
    const ask = (query: string) => http.get(`/clientele/permissions/catalogue?${query}`);
    const labels = async (locale: string) => {
      const { body } = await ask(`locale=${locale}`).expect(200);
      return (body.permissions as { label: string }[]).map(({ label }) => label);
    };
    await expect(labels('de-CH')).resolves.toEqual(['Reports', 'Aufgaben', 'Billing', 'Nutzer']);
    await expect(labels('pt-BR')).resolves.toEqual(['Reports', 'Tasks', 'Billing', 'Users']);
    await ask('locale=no%20tag').expect(400);
  });
});
