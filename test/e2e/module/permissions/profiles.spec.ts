import { hostActor, ProfilesService } from '../../../../lib/index.js';
import { newId } from '../../../../lib/database/ids.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { allBut, Team } from '../../../support/team.js';
import { type Person, TestHost } from '../../../support/test-host.js';

describeOnEachDatabase('profiles', (db) => {
  let host: TestHost;
  let team: Team;
  let owner: Person;
  let count = 0;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    team = await Team.of(host);
    ({ owner } = team);
  });

  afterAll(() => host.stop());

  const uniqueName = () => `Profile ${(count += 1)}`;

  /** A new profile with these keys on, and its path. */
  async function setup(...keys: string[]) {
    const permissions = Object.fromEntries(keys.map((key) => [key, true]));
    const body = { name: uniqueName(), permissions };
    const profile = (await owner.http.post('/clientele/profiles', body).expect(201)).body;
    return { profile, body, path: `/clientele/profiles/${profile.id}` };
  }

  async function withProfile(profileId: string): Promise<Person> {
    return team.join('member', { mode: 'profile', profileId });
  }

  async function held({ http }: Person): Promise<string[]> {
    return (await http.get('/clientele/me').expect(200)).body.permissions;
  }

  async function lastEvent<T extends 'profile.updated' | 'profile.removed'>(type: T) {
    return (await host.recorded(type)).at(-1)?.data;
  }

  it('begin with one, the default profile', async () => {
    const { id } = await host.portals.ensure({ key: 'fresh', name: 'Fresh' });
    const { items } = await host.app.get(ProfilesService).list(hostActor(id));
    expect(items).toMatchObject([{ name: 'Default', isDefault: true, permissions: {} }]);
  });

  it('are made, read and listed by name', async () => {
    const { profile, body, path } = await setup('tasks', 'reports');
    expect(profile).toEqual({ id: profile.id, ...body, isDefault: false, version: 1 });
    expect((await owner.http.get(path).expect(200)).body).toEqual(profile);
    await setup();
    const names: string[] = [];
    for (let query = '?limit=1'; query !== '';) {
      const { body: page } = await owner.http.get(`/clientele/profiles${query}`).expect(200);
      names.push(...(page.items as { name: string }[]).map(({ name }) => name));
      query = page.nextCursor === null ? '' : `?limit=1&cursor=${page.nextCursor}`;
    }
    expect(names).toEqual([...new Set(names)].sort());
    expect(names).toContain(body.name);
  });

  it('store the whole set: keys left out are off, also later ones', async () => {
    const { profile } = await setup('tasks');
    expect(await held(await withProfile(profile.id))).toEqual(['tasks']);
  });

  it('hold for all their members at the very next request when they are changed', async () => {
    const { profile, path } = await setup('tasks');
    const person = await withProfile(profile.id);
    const edit = { permissions: { reports: true, 'reports.edit': true }, version: 1 };
    const { body } = await owner.http.patch(path, edit).expect(200);
    expect(body).toEqual({ ...profile, permissions: edit.permissions, version: 2 });
    expect(await held(person)).toEqual(['reports', 'reports.edit']);
    expect(await lastEvent('profile.updated')).toMatchObject({
      profileId: profile.id,
      change: {
        before: { permissions: { tasks: true } },
        after: { permissions: edit.permissions },
      },
    });
  });

  it('are changed by the one who read them last only', async () => {
    const { path, body } = await setup();
    await owner.http.patch(path, { name: uniqueName(), version: 1 }).expect(200);
    const late = await owner.http.patch(path, { name: body.name, version: 1 }).expect(409);
    expect(late.body.code).toBe('STALE_VERSION');
  });

  it('are listed as people read their names', async () => {
    const portal = await host.portals.ensure({ key: 'sorted', name: 'Sorted' });
    const elsewhere = hostActor(portal.id);
    const service = host.app.get(ProfilesService);
    for (const name of ['Zoo', 'Übersicht', 'unit', 'Érika', 'erik', 'Ada'])
      await service.create(elsewhere, { name, permissions: {} });
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await service.list(elsewhere, { limit: 2, cursor });
      names.push(...page.items.map(({ name }) => name));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(names).toEqual(['Ada', 'Default', 'erik', 'Érika', 'Übersicht', 'unit', 'Zoo']);
  });

  it('have names that differ, in more than case and what nobody sees', async () => {
    const { body } = await setup();
    const other = await setup();
    const second = await owner.http.post('/clientele/profiles', body).expect(409);
    expect(second.body.code).toBe('DUPLICATE_NAME');
    const renamed = await owner.http.patch(other.path, { name: ` ${body.name} ` }).expect(409);
    expect(renamed.body.code).toBe('DUPLICATE_NAME');
    const alike = { ...body, name: `\u200b${body.name.toUpperCase()} ` };
    expect((await owner.http.post('/clientele/profiles', alike).expect(409)).body.code).toBe(
      'DUPLICATE_NAME',
    );
    await owner.http.patch(other.path, { name: other.body.name }).expect(200);
  });

  it('refuse unknown keys, and nothing of the old set changes (C18)', async () => {
    const { path } = await setup('tasks');
    const wrong = [
      { 'tasks.sett': true },
      JSON.parse('{"__proto__":true}') as object,
      { constructor: true },
    ];
    for (const permissions of wrong) {
      const { body } = await owner.http.patch(path, { permissions }).expect(422);
      expect(body).toMatchObject({
        code: 'UNKNOWN_PERMISSION',
        details: { keys: Object.getOwnPropertyNames(permissions) },
      });
      const post = { name: uniqueName(), permissions };
      await owner.http.post('/clientele/profiles', post).expect(422);
    }
    const { body } = await owner.http.get(path).expect(200);
    expect(body).toMatchObject({ permissions: { tasks: true }, version: 1 });
  });

  it.each([
    { name: null },
    { name: ' ' },
    { permissions: null },
    { permissions: { tasks: 'yes' } },
    { permissions: [] },
    { isDefault: false },
    { isDefault: null },
    { version: null },
    { nope: true },
  ])('are not changed by %j', async (body) => {
    const { path, profile } = await setup('tasks');
    const answer = await owner.http.patch(path, body).expect(400);
    expect(answer.body.code).toBe('VALIDATION_FAILED');
    expect((await owner.http.get(path)).body).toEqual(profile);
  });

  describe('in use', () => {
    it('are removed only with a replacement, which their members then have', async () => {
      const { profile, path } = await setup('tasks');
      const heir = await setup('reports');
      const person = await withProfile(profile.id);
      const refused = await owner.http.delete(path).expect(409);
      expect(refused.body).toMatchObject({
        code: 'PROFILE_IN_USE',
        details: { isDefault: false, members: 1 },
      });
      await owner.http.delete(`${path}?replaceWith=${profile.id}`).expect(409);
      await owner.http.delete(`${path}?replaceWith=${heir.profile.id}`).expect(204);
      expect(await held(person)).toEqual(['reports']);
      await owner.http.get(path).expect(404);
      const { body } = await owner.http.get(`/clientele/members/${person.member.id}`);
      expect(body).toMatchObject({
        permissions: { mode: 'profile', profileId: heir.profile.id },
        version: 2,
      });
      expect(await lastEvent('profile.removed')).toMatchObject({
        profileId: profile.id,
        replacedBy: heir.profile.id,
        members: 1,
      });
    });

    it('are not replaced by one that does not exist in the portal', async () => {
      const { profile, path } = await setup();
      const { id } = await host.portals.ensure({ key: 'other', name: 'Other' });
      const [foreign] = (await host.app.get(ProfilesService).list(hostActor(id))).items;
      const person = await withProfile(profile.id);
      for (const heir of [newId(), 'no-id', foreign!.id]) {
        const { body } = await owner.http.delete(`${path}?replaceWith=${heir}`).expect(404);
        expect(body).toMatchObject({ code: 'NOT_FOUND', details: { field: 'replaceWith' } });
      }
      expect((await owner.http.get(`/clientele/members/${person.member.id}`)).body.version).toBe(1);
    });

    it('are removed without one when nobody has them any more', async () => {
      const { profile, path } = await setup();
      const { member } = await withProfile(profile.id);
      await owner.http.delete(`/clientele/members/${member.id}`).expect(204);
      await owner.http.delete(path).expect(204);
      await owner.http.delete(path).expect(404);
      expect(await lastEvent('profile.removed')).toMatchObject({ replacedBy: null, members: 0 });
    });
  });

  describe('one of which is the default', () => {
    async function defaults(): Promise<string[]> {
      const { body } = await owner.http.get('/clientele/profiles?limit=200').expect(200);
      const items = body.items as { id: string; isDefault: boolean }[];
      return items.filter(({ isDefault }) => isDefault).map(({ id }) => id);
    }

    it('is another when one is named, and it alone', async () => {
      const { profile, path } = await setup('tasks');
      const plain = await team.join();
      const { body } = await owner.http.patch(path, { isDefault: true }).expect(200);
      expect(body).toMatchObject({ isDefault: true, version: 2 });
      expect(await defaults()).toEqual([profile.id]);
      expect(await held(plain)).toEqual(['tasks']);
      expect(await lastEvent('profile.updated')).toMatchObject({
        change: { before: { isDefault: false }, after: { isDefault: true } },
      });
    });

    it('gives and takes nothing by itself of those who have a profile by name', async () => {
      const before = await setup('tasks');
      await owner.http.patch(before.path, { isDefault: true }).expect(200);
      // A key the default profile lacks follows the catalogue, in any other it is off.
      await owner.http.patch(before.path, { permissions: { tasks: false } }).expect(200);
      const after = await setup('tasks', 'tasks.set');
      const [former, next] = [
        await withProfile(before.profile.id),
        await withProfile(after.profile.id),
      ];
      const had = [await held(former), await held(next)];
      expect(had).toEqual([
        ['reports', 'reports.view'],
        ['tasks', 'tasks.set'],
      ]);
      await owner.http.patch(after.path, { isDefault: true }).expect(200);
      expect([await held(former), await held(next)]).toEqual(had);
      const { body } = await owner.http.get(before.path);
      expect(body.permissions).toMatchObject({ 'reports.view': true, 'billing.manage': true });
    });

    it('is removed only with a replacement, which is the default then', async () => {
      const { profile, path } = await setup('tasks');
      await owner.http.patch(path, { isDefault: true }).expect(200);
      const heir = await setup('reports');
      const plain = await team.join();
      const refused = await owner.http.delete(path).expect(409);
      expect(refused.body.details).toEqual({ isDefault: true, members: 0 });
      await owner.http.delete(`${path}?replaceWith=${heir.profile.id}`).expect(204);
      expect(await defaults()).toEqual([heir.profile.id]);
      expect(await held(plain)).toEqual(['reports']);
      expect(await defaults()).not.toContain(profile.id);
    });
  });

  it('are read by staff and changed by its admins only', async () => {
    const { path, body } = await setup();
    const { http } = await team.colleague('staff');
    await http.get('/clientele/profiles').expect(200);
    await http.get(path).expect(200);
    const changes = [
      http.post('/clientele/profiles', { ...body, name: uniqueName() }),
      http.patch(path, { name: uniqueName() }),
      http.delete(path),
    ];
    for (const change of changes)
      expect((await change.expect(403)).body.code).toBe('ROLE_REQUIRED');
  });

  it('are listed by client users who may edit users, and never changed by them', async () => {
    const { path, body } = await setup();
    const { http } = team.admin;
    await http.get('/clientele/profiles').expect(200);
    await http.get(path).expect(200);
    const changes = [
      http.post('/clientele/profiles', { ...body, name: uniqueName() }),
      http.patch(path, { name: uniqueName() }),
      http.delete(path),
    ];
    for (const change of changes) expect((await change.expect(403)).body.code).toBe('STAFF_ONLY');
    for (const other of [await team.join('admin', allBut('users.edit')), team.member]) {
      const refused = await other.http.get('/clientele/profiles').expect(403);
      expect(refused.body).toMatchObject({ details: { missing: ['users.edit'] } });
      await other.http.get(path).expect(403);
    }
  });
});
