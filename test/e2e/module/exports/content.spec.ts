import {
  hostActor,
  type MemberView,
  ProfilesService,
  ProjectPermissionsService,
  ScopesService,
} from '../../../../lib/index.js';
import { newId } from '../../../../lib/database/ids.js';
import { csvRows } from '../../../support/csv-rows.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import type { Team } from '../../../support/team.js';
import { DAY } from '../../../support/test-clock.js';
import { unzip } from '../../../support/unzip.js';
import { ExportHost } from './support/export-host.js';

describeOnEachDatabase('the content of exports', (db) => {
  let exports: ExportHost;
  let team: Team;

  beforeAll(async () => {
    exports = await ExportHost.start(await db.options());
    team = await exports.team();
  });

  afterAll(() => exports.host.stop());

  /** A client of its own with a pending user for each name, and an export of just them. */
  async function setup(...names: string[]) {
    const { host } = exports;
    const owner = (await exports.team()).owner;
    const clientId = await host.client('Böhm, "Söhne" & Co');
    const made: MemberView[] = [];
    for (const name of names) {
      const input = { clientId, name, email: team.email() };
      made.push((await host.members.create(host.self, input)).member);
    }
    const rows = async (filter: object = {}) => {
      const body = { by: 'portal', filter: { clientId, ...filter } };
      return csvRows((await exports.whole(owner, body)).file);
    };
    const zip = async (filter: object = {}) => {
      const body = { by: 'project', filter: { clientId, ...filter } };
      return unzip((await exports.whole(owner, body)).file);
    };
    return { host, owner, clientId, made, rows, zip };
  }

  describe('the CSV of a portal', () => {
    it('has a row for each client user, with everything a list shows', async () => {
      const { host, owner, clientId, rows } = await setup();
      const profile = await host.app
        .get(ProfilesService)
        .create(host.self, { name: 'Readers', permissions: { reports: true } });
      const { member } = await host.members.create(owner.actor, {
        clientId,
        email: team.email(),
        name: 'Zoë',
        role: 'admin',
        portalRate: '80.00',
        permissions: { mode: 'profile', profileId: profile.id },
        projects: [{ id: 'fixed' }, { id: 'hourly', rate: '99.00' }],
        groups: ['design', 'build'],
      });
      const now = host.clock.now();
      expect(await rows()).toEqual([
        {
          name: 'Zoë',
          email: member.email,
          kind: 'client',
          client: 'Böhm, "Söhne" & Co',
          role: 'admin',
          status: 'pending',
          standing: 'ok',
          accessUntil: '',
          portalRate: '80.00',
          permissions: 'profile: Readers',
          projects: 'Fixed; Hourly',
          projectRates: 'Hourly: 99.00',
          projectEnds: '',
          groups: 'Build; Design',
          lastActiveAt: '',
          reviewedAt: '',
          invitation: 'pending',
          invitedAt: new Date(now).toISOString(),
          invitationExpiresAt: new Date(now + 7 * DAY).toISOString(),
          createdAt: new Date(now).toISOString(),
        },
      ]);
    });

    it('names no project outside of what the client is bound to, and the end of access to one', async () => {
      const { host, clientId, rows, zip } = await setup();
      const until = new Date(host.clock.now() + DAY).toISOString();
      const projects = [{ id: 'fixed' }, { id: 'hourly', rate: '50.00', until }];
      await host.members.create(host.self, { clientId, email: team.email(), projects });
      const shown = async () => {
        const [row] = await rows();
        return [row!['projects'], row!['projectRates'], row!['projectEnds']];
      };
      const ends = `Hourly: ${until}`;
      expect(await shown()).toEqual(['Fixed; Hourly', 'Hourly: 50.00', ends]);
      await host.clients.update(host.self, clientId, { projects: ['hourly'] });
      expect(await shown()).toEqual(['Hourly', 'Hourly: 50.00', ends]);
      expect([...(await zip()).keys()]).toEqual(['Hourly.csv']);
      await host.clients.update(host.self, clientId, { projects: [] });
      expect(await shown()).toEqual(['', '', '']);
      expect((await zip()).size).toBe(0);
    });

    it('tells how an open invitation stands', async () => {
      const { host, clientId, rows, zip } = await setup();
      const sender = await host.person({ kind: 'staff', role: 'admin', email: team.email() });
      const person = { clientId, projects: [{ id: 'fixed' }] };
      const invited = async (by: Parameters<typeof host.members.create>[0]) =>
        (await host.members.create(by, { ...person, email: team.email() })).member.email;
      const [mine, theirs] = [await invited(host.self), await invited(sender.actor)];
      const { member: active } = await host.person({ ...person, email: team.email() });
      const told = async () => {
        const shown = csvRows((await zip()).get('Fixed.csv')!);
        const all = await rows();
        const invitations = all.map(({ email, invitation }) => [email, invitation]);
        expect(shown.map(({ email, invitation }) => [email, invitation])).toEqual(invitations);
        return Object.fromEntries(invitations) as object;
      };
      expect(await told()).toEqual({ [mine]: 'pending', [theirs]: 'pending', [active.email]: '' });
      await host.members.deactivate(host.self, sender.member.id);
      expect(await told()).toMatchObject({ [mine]: 'pending', [theirs]: 'void: inviter' });
      host.clock.advance(8 * DAY);
      expect(await told()).toMatchObject({ [mine]: 'expired', [theirs]: 'expired' });
    });

    it('gives ids of projects that the directory does not know, or that are gone for good', async () => {
      const { host, clientId, rows } = await setup();
      exports.projects.names.set('gone', 'Gone').set('forgotten', 'Forgotten');
      await host.members.create(host.self, {
        clientId,
        email: team.email(),
        projects: [{ id: 'gone' }, { id: 'forgotten' }, { id: 'hourly' }],
      });
      exports.projects.names.delete('gone');
      await host.app.get(ScopesService).forget({ portalId: host.portalId, projectId: 'forgotten' });
      expect((await rows())[0]!['projects']).toBe('forgotten; gone; Hourly');
    });

    it('puts formulas out of action and keeps everything else as it is (C36)', async () => {
      const names = [
        '=1+1',
        '+1',
        '-1',
        '@SUM(A1)',
        'O"Brien, Ada',
        'two\r\nlines',
        'two\nlines',
        'a;b\tc',
        'ああ 𝒜 é',
        "it's = fine",
      ];
      const { rows } = await setup(...names);
      expect((await rows()).map(({ name }) => name)).toEqual(
        names.map((name) => (/^[=+\-@]/.test(name) ? `'${name}` : name)),
      );
    });

    it('takes the filters of the list', async () => {
      const { host, clientId, rows, made } = await setup('Ada', 'Bob', 'Cleo');
      await host.members.update(host.self, made[0]!.id, { projects: [{ id: 'fixed' }] });
      await host.members.update(host.self, made[1]!.id, { groups: ['design'], role: 'admin' });
      const { member } = await host.person({ clientId, email: team.email(), name: 'Active' });
      const names = async (filter: object) => (await rows(filter)).map(({ name }) => name);
      expect(await names({})).toEqual(['Ada', 'Bob', 'Cleo', 'Active']);
      expect(await names({ projectId: 'fixed' })).toEqual(['Ada']);
      expect(await names({ groupId: 'design' })).toEqual(['Bob']);
      expect(await names({ role: 'admin' })).toEqual(['Bob']);
      expect(await names({ q: 'CLE' })).toEqual(['Cleo']);
      expect(await names({ status: 'active' })).toEqual([member.name]);
      expect(await names({ kind: 'staff' })).toEqual([]);
      host.clock.advance(91 * DAY);
      expect(await names({ inactiveDays: 90 })).toEqual([member.name]);
    });

    it('holds nobody of another portal, and staff only when asked', async () => {
      const { host } = exports;
      const portal = await host.portals.ensure({ key: newId(), name: 'Other' });
      await host.members.create(hostActor(portal.id), { email: 'foreign@other.test' });
      const everybody = csvRows((await exports.whole(team.owner)).file);
      expect(everybody.map(({ kind }) => kind)).not.toContain('staff');
      expect(everybody.map(({ email }) => email)).not.toContain('foreign@other.test');
      const body = { by: 'portal', filter: { kind: 'staff' } };
      const staff = csvRows((await exports.whole(team.owner, body)).file);
      expect(staff.map(({ email }) => email)).toContain(team.owner.member.email);
      expect(new Set(staff.map(({ kind }) => kind))).toEqual(new Set(['staff']));
    });
  });

  describe('the zip of projects', () => {
    it('has a CSV for each project, with its members, rates and customizations', async () => {
      const { host, zip, made } = await setup('Ada', 'Bob', 'Idle');
      const projects = [{ id: 'hourly', rate: '99.00' }, { id: 'fixed' }];
      await host.members.update(host.self, made[0]!.id, { projects });
      await host.members.update(host.self, made[1]!.id, { projects: [{ id: 'hourly' }] });
      await host.app
        .get(ProjectPermissionsService)
        .customize(host.self, { projectId: 'hourly', memberId: made[1]!.id }, { permissions: {} });
      const files = await zip();
      expect([...files.keys()]).toEqual(['Fixed.csv', 'Hourly.csv']);
      const shown = csvRows(files.get('Hourly.csv')!).map((row) => [
        row['name'],
        row['rate'],
        row['projectPermissions'],
      ]);
      expect(shown).toEqual([
        ['Ada', '99.00', ''],
        ['Bob', '', 'own'],
      ]);
      expect(csvRows(files.get('Fixed.csv')!)).toEqual([
        {
          name: 'Ada',
          email: made[0]!.email,
          client: 'Böhm, "Söhne" & Co',
          role: 'member',
          status: 'pending',
          standing: 'ok',
          accessUntil: '',
          until: '',
          rate: '',
          permissions: 'default',
          projectPermissions: '',
          lastActiveAt: '',
          reviewedAt: '',
          invitation: 'pending',
          createdAt: expect.stringMatching(/^\d{4}-.*Z$/),
        },
      ]);
    });

    it('has only the CSV of the project that the filter names', async () => {
      const { host, zip, made } = await setup('Ada', 'Bob');
      const projects = [{ id: 'hourly' }, { id: 'fixed' }];
      await host.members.update(host.self, made[0]!.id, { projects });
      await host.members.update(host.self, made[1]!.id, { projects: [{ id: 'hourly' }] });
      const files = await zip({ projectId: 'fixed' });
      expect([...files.keys()]).toEqual(['Fixed.csv']);
      expect(csvRows(files.get('Fixed.csv')!).map(({ name }) => name)).toEqual(['Ada']);
    });

    it('gives names that collide or lead elsewhere safe and distinct ones (C37)', async () => {
      const { host, clientId, zip } = await setup();
      const names = ['Site', 'SITE', 'Site', '../../etc/passwd', 'a/b\\c:d', 'CON', '...', ''];
      const ids = names.map((name, at) => {
        exports.projects.names.set(`clash-${at}`, name);
        return { id: `clash-${at}` };
      });
      await host.members.create(host.self, { clientId, email: team.email(), projects: ids });
      expect([...(await zip()).keys()]).toEqual([
        'Site.csv',
        'SITE (2).csv',
        'Site (3).csv',
        '_.._etc_passwd.csv',
        'a_b_c_d.csv',
        '_CON.csv',
        'project.csv',
        'project (2).csv',
      ]);
    });

    it('leaves out what is gone for good, and is empty where nobody is on a project', async () => {
      const { host, clientId, zip } = await setup('Idle');
      expect((await zip()).size).toBe(0);
      exports.projects.names.set('over', 'Over');
      const projects = [{ id: 'over' }];
      await host.members.create(host.self, { clientId, email: team.email(), projects });
      expect([...(await zip()).keys()]).toEqual(['Over.csv']);
      await host.app.get(ScopesService).forget({ portalId: host.portalId, projectId: 'over' });
      expect((await zip()).size).toBe(0);
    });
  });
});
