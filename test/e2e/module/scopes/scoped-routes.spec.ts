import { ValidationPipe } from '@nestjs/common';
import { APP_PIPE } from '@nestjs/core';
import { ClientEntity } from '../../../../lib/schema/client.entity.js';
import { newId } from '../../../../lib/database/ids.js';
import { hostActor, type Scope, ScopesService } from '../../../../lib/index.js';
import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { ScopeDirectories } from './support/scope-directories.js';
import { OverridingController, ScopedController, told } from './support/scoped.controller.js';

describeOnEachDatabase('a scoped route', (db) => {
  const directories = new ScopeDirectories();
  let host: TestHost;
  let team: Team;
  let scopes: ScopesService;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      extras: { providers: directories.ports },
      controllers: [ScopedController, OverridingController],
    });
    scopes = host.app.get(ScopesService);
  });

  beforeEach(async () => {
    directories.reset();
    team = await Team.of(host);
    directories.asked.length = 0;
  });

  afterAll(() => host.stop());

  /** A user of the client with these selected. */
  async function user(projects: string[] = [], groups: string[] = []): Promise<Person> {
    const { clientId } = team;
    const selected = projects.map((id) => ({ id }));
    const person = await host.person({ email: team.email(), clientId, projects: selected, groups });
    directories.asked.length = 0;
    return person;
  }

  const bind = (projects: string[] | null) =>
    host.dataSource.getRepository(ClientEntity).update({ id: team.clientId }, { projects });

  async function seen({ http }: Person, path = '/scoped') {
    return (await http.get(path).expect(200)).body as ReturnType<typeof told>;
  }

  const NONE = { projects: [], workers: [] };
  const scope = (given: Partial<ReturnType<typeof told>>) => ({
    portalId: host.portalId,
    everything: false,
    clients: [team.clientId],
    projects: null,
    groups: null,
    boundTo: null,
    reached: NONE,
    ...given,
  });

  describe('hands its handler', () => {
    it('the selected projects', async () => {
      const person = await user(['hourly', 'fixed']);
      expect(await seen(person)).toEqual(scope({ projects: ['fixed', 'hourly'] }));
      expect(directories.asked).toEqual(['projects fixed,hourly']);
    });

    it('the selected groups with their projects and workers', async () => {
      const reached = { projects: ['fixed', 'third'], workers: ['both', 'dora'] };
      expect(await seen(await user([], ['design']))).toEqual(
        scope({ groups: ['design'], reached }),
      );
      expect(directories.asked).toEqual([
        'groups design',
        'projectsOf design',
        'projects third,fixed',
        'workersOf design',
      ]);
    });

    it("both, and then the groups' workers only", async () => {
      const reached = { projects: [], workers: ['both', 'dora'] };
      const both = { projects: ['hourly'], groups: ['design'], reached };
      expect(await seen(await user(['hourly'], ['design']))).toEqual(scope(both));
      expect(directories.asked).toEqual(['projects hourly', 'groups design', 'workersOf design']);
    });

    it('everything to staff, and asks no directory', async () => {
      expect(await seen(team.owner)).toEqual(
        scope({ everything: true, clients: null, reached: null }),
      );
      expect(directories.asked).toEqual([]);
    });

    it('only what exists: what the host has deleted leaves fewer, not none selected', async () => {
      const [one, grouped] = [await user(['fixed', 'third']), await user(['fixed'], ['design'])];
      directories.projects.delete('fixed');
      directories.groups.delete('design');
      expect(await seen(one)).toEqual(scope({ projects: ['third'] }));
      expect(await seen(grouped)).toEqual(scope({ projects: [], groups: [] }));
      directories.projects.delete('third');
      expect(await seen(one)).toEqual(scope({ projects: [] }));
    });

    it("what lies within the client's binding, which may be nothing", async () => {
      const [one, grouped] = [await user(['fixed', 'hourly']), await user([], ['design'])];
      await bind(['hourly', 'third']);
      const boundTo = ['hourly', 'third'];
      expect(await seen(one)).toEqual(scope({ projects: ['hourly'], boundTo }));
      expect(await seen(grouped)).toMatchObject({ projects: null, groups: ['design'], boundTo });
      await bind([]);
      expect(await seen(one)).toEqual(scope({ projects: [], boundTo: [] }));
      await bind(null);
      expect(await seen(one)).toMatchObject({ projects: ['fixed', 'hourly'], boundTo: null });
    });

    it('nothing it was not asked for, whatever a directory answers', async () => {
      const person = await user(['fixed'], ['design']);
      directories.overzealous = true;
      expect(await seen(person)).toMatchObject({ projects: ['fixed'], groups: ['design'] });
    });
  });

  describe('refuses', () => {
    it('a client user with nothing selected, and asks no directory', async () => {
      const person = await user();
      const { body } = await person.http.get('/scoped').expect(403);
      expect(body).toEqual({ statusCode: 403, code: 'NO_SCOPE', message: expect.any(String) });
      expect(directories.asked).toEqual([]);
    });

    it('nobody whose selection is all gone', async () => {
      const person = await user(['fixed']);
      directories.projects.clear();
      expect(await seen(person)).toEqual(scope({ projects: [] }));
    });

    it('who lacks the permission before it looks at the scope', async () => {
      for (const person of [await user(), await user(['fixed'])]) {
        const { body } = await person.http.get('/scoped/edit').expect(403);
        expect(body.code).toBe('PERMISSION_DENIED');
      }
      expect(directories.asked).toEqual([]);
    });

    it('a project outside of the scope, and one that is gone to staff as well', async () => {
      const [one, grouped] = [await user(['fixed']), await user([], ['design'])];
      await seen(one, '/scoped/projects/fixed');
      await one.http.get('/scoped/projects/third').expect(404);
      await seen(grouped, '/scoped/projects/third');
      await grouped.http.get('/scoped/projects/hourly').expect(404);
      await seen(team.owner, '/scoped/projects/fixed');
      directories.projects.delete('fixed');
      for (const { http } of [one, grouped, team.owner])
        await http.get('/scoped/projects/fixed').expect(404);
    });

    it('a project that only a deleted group reaches', async () => {
      const person = await user([], ['design', 'build']);
      directories.groups.delete('design');
      await person.http.get('/scoped/projects/third').expect(404);
      await seen(person, '/scoped/projects/hourly');
      directories.groups.delete('build');
      await person.http.get('/scoped/projects/hourly').expect(404);
    });

    it('who is not logged in', async () => {
      await host.nobody.get('/scoped').expect(401);
    });

    it('everybody where an overridden handler has lost the rule but not the parameter', async () => {
      for (const { http } of [team.owner, await user(['fixed'])]) {
        const { body } = await http.get('/anew/view').expect(500);
        expect(body.code).toBe('GUARD_MISSING');
      }
    });
  });

  it('counts from the next request on what staff have selected', async () => {
    const person = await user();
    await person.http.get('/scoped').expect(403);
    const me = await person.http.get('/clientele/me').expect(200);
    expect(me.body.access).toEqual({ state: 'no_scope', message: expect.any(String) });
    const projects = [{ id: 'fixed' }];
    await team.owner.http.patch(`/clientele/members/${person.member.id}`, { projects }).expect(200);
    expect(await seen(person)).toEqual(scope({ projects: ['fixed'] }));
    expect((await person.http.get('/clientele/me')).body.access.state).toBe('ok');
  });

  it('takes one statement, and none more when its handler asks about its actor', async () => {
    const person = await user(['fixed'], ['design']);
    const path = '/scoped/again';
    await seen(person, path);
    await host.settled();
    directories.asked.length = 0;
    const { result, queries } = await countQueries(host.dataSource, () => seen(person, path));
    expect(result).toEqual({ same: true });
    expect(queries).toEqual([expect.stringMatching(/^SELECT /)]);
    expect(directories.asked).toEqual(['projects fixed', 'groups design', 'workersOf design']);
  });

  describe('the scope of a member elsewhere', () => {
    const of = async (memberId: string): Promise<Scope> =>
      scopes.of({ portalId: host.portalId, memberId });

    it('is the same, by one statement', async () => {
      const person = await user(['fixed'], ['design']);
      const expected = await seen(person);
      expect(told(await scopes.of(person.actor))).toEqual(expected);
      expect(await seen(person, '/scoped/later')).toEqual(expected);
      await host.settled();
      const { result, queries } = await countQueries(host.dataSource, () => of(person.member.id));
      expect(told(result)).toEqual(expected);
      expect(queries).toHaveLength(1);
    });

    it('is known for who cannot log in yet, and empty for who has nothing selected', async () => {
      const { id } = await team.invite();
      expect(told(await of(id))).toEqual(scope({}));
    });

    it('is everything for staff and for the host itself', async () => {
      const everything = scope({ everything: true, clients: null, reached: null });
      expect(told(await of(team.owner.member.id))).toEqual(everything);
      expect(told(await scopes.of(hostActor(host.portalId)))).toEqual(everything);
    });

    it('is not there for who is unknown, or of another portal', async () => {
      const refused = { code: 'NOT_FOUND' };
      await expect(of(newId())).rejects.toMatchObject(refused);
      await expect(of('nobody')).rejects.toMatchObject(refused);
      const { memberId } = (await user(['fixed'])).actor;
      await expect(scopes.of({ portalId: newId(), memberId })).rejects.toMatchObject(refused);
    });
  });
});

describeOnEachDatabase(
  "a scoped route of a host that validates custom decorators' parameters",
  (db) => {
    it('gets its scope as it is', async () => {
      const strict = { transform: true, validateCustomDecorators: true, whitelist: true };
      const host = await TestHost.start(await db.options(), {
        controllers: [ScopedController],
        providers: [{ provide: APP_PIPE, useValue: new ValidationPipe(strict) }],
      });
      try {
        const { http } = await host.person({
          email: 'user@acme.test',
          clientId: await host.client(),
          projects: [{ id: 'fixed' }],
        });
        const { body } = await http.get('/scoped').expect(200);
        expect(body).toMatchObject({ everything: false, projects: ['fixed'], groups: null });
      } finally {
        await host.stop();
      }
    });
  },
);
