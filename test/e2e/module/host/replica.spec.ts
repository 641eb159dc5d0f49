import { Injectable } from '@nestjs/common';
import {
  AccessService,
  type ClienteleEvent,
  InvitationsService,
  OnClientele,
  type ReadsOption,
  ScopesService,
} from '../../../../lib/index.js';
import { InProcessExportQueue } from '../../../../lib/exports/in-process-export-queue.js';
import { createTables, entitiesOf } from '../../../support/agency/agency-database.js';
import { textAgency } from '../../../support/agency/text-agency.js';
import { describeOnEachServer } from '../../../support/databases.js';
import { replicaReads } from '../../../support/replica-reads.js';
import { Team } from '../../../support/team.js';
import { PASSWORD, TestHost } from '../../../support/test-host.js';
import { storeCampaign, storeTeam } from './support/campaigns-host.js';

/** Mails what it hears of, as the host of the README does. */
@Injectable()
class Mailer {
  readonly tokens: string[] = [];

  constructor(private readonly invitations: InvitationsService) {}

  @OnClientele('invitation.sent')
  async onSent(event: ClienteleEvent<'invitation.sent'>): Promise<void> {
    const mail = await this.invitations.render(event);
    if (mail) this.tokens.push(new URL(mail.url).searchParams.get('token')!);
  }
}

describeOnEachServer('with a replica that holds nothing', (db) => {
  let host: TestHost;
  let team: Team;

  async function start(reads?: ReadsOption): Promise<void> {
    // The replica does not even have the tables of projects and groups.
    const entities = entitiesOf(textAgency);
    const { projects, groups, work } = textAgency;
    host = await TestHost.start(await db.options({ replica: true, entities }), {
      options: { events: {}, ...(reads && { reads }) },
      extras: { providers: { projects, groups }, work },
      providers: [Mailer],
    });
    await createTables(host.dataSource, textAgency);
    await host.portals.ensure({ key: 'default', name: 'Agency' });
    await storeCampaign(host.dataSource, host.portalId, 'hourly');
    await storeTeam(host.dataSource, host.portalId, { id: 'design', campaign: 'hourly' });
    team = await Team.of(host);
    await host.settled();
  }

  afterEach(() => host.stop());

  /** From an invitation to the routes of who has accepted it. Answers whom it is about. */
  async function join(): Promise<{ email: string; id: string }> {
    const { http } = team.owner;
    const { clientId } = team;
    const email = team.email();
    const chosen = { projects: [{ id: 'hourly' }], groups: ['design'] };
    const { body } = await http.post('/clientele/members', { clientId, email, ...chosen });
    await host.settled();
    const token = host.app.get(Mailer).tokens.at(-1);
    await host.nobody.post('/clientele/invitations/preview', { token }).expect(200);
    const account = { token, name: 'Ann', password: PASSWORD };
    const accepted = await host.nobody.post('/clientele/invitations/accept', account).expect(200);
    const again = await host.nobody.post('/clientele/invitations/accept', account).expect(409);
    expect(again.body.code).toBe('INVITATION_ACCEPTED');
    const me = await host
      .as(accepted.body.identity.id as string)
      .get('/clientele/me')
      .expect(200);
    expect(me.body.access.state).toBe('ok');
    const project = { project: 'hourly' };
    const member = { memberId: body.member.id as string, portalId: host.portalId };
    expect(await host.app.get(AccessService).can(member, 'reports.view', project)).toBe(true);
    const scope = await host.app.get(ScopesService).of(member);
    expect([...(scope.projects ?? [])]).toEqual(['hourly']);
    return { email, id: body.member.id as string };
  }

  /** What staff look at and change afterwards, one thing after another. */
  async function look(id: string): Promise<void> {
    const { http } = team.owner;
    const { body } = await http.get(`/clientele/members/${id}`).expect(200);
    const { version } = body;
    await http.patch(`/clientele/members/${id}`, { name: 'Anna', version }).expect(200);
    await http.get(`/clientele/members/${id}/permissions`).expect(200);
    const { body: projects } = await http.get(`/clientele/members/${id}/projects`).expect(200);
    expect(projects.items).toHaveLength(1);
    await http.get(`/clientele/clients/${team.clientId}`).expect(200);
    const { body: profiles } = await http.get('/clientele/profiles').expect(200);
    expect(profiles.items).toHaveLength(1);
    await http.get('/clientele/portal').expect(200);
    await http.delete(`/clientele/members/${id}`).expect(204);
    await http.get(`/clientele/members/${id}`).expect(404);
  }

  /** How many rows each list has, and an export. */
  async function lists(): Promise<number[]> {
    const { http } = team.owner;
    const counts: number[] = [];
    for (const list of ['members', 'clients', 'invitations', 'audit'])
      counts.push((await http.get(`/clientele/${list}`).expect(200)).body.items.length as number);
    const { body } = await http.post('/clientele/exports', { by: 'portal' }).expect(202);
    await host.app.get(InProcessExportQueue).idle();
    const { body: view } = await http.get(`/clientele/exports/${body.id}`).expect(200);
    return [...counts, view.rows as number];
  }

  it('everything is as it is without one', async () => {
    await start();
    const { reads } = await replicaReads(host.dataSource, async () => {
      const { id } = await join();
      expect(host.app.get(Mailer).tokens).toHaveLength(1);
      expect(await lists()).toEqual([4, 1, 1, expect.any(Number), 3]);
      await look(id);
    });
    expect(reads).toEqual([]);
  });

  it("lists and exports alone are the replica's, if the host says so", async () => {
    await start('replica');
    const { reads: others } = await replicaReads(host.dataSource, async () => {
      const { id } = await join();
      await look(id);
    });
    expect(others).toEqual([]);
    const { result, reads } = await replicaReads(host.dataSource, lists);
    expect(result).toEqual([0, 0, 0, 0, 0]);
    expect(reads).not.toEqual([]);
    expect(reads.filter((sql) => !sql.startsWith('SELECT'))).toEqual([]);
  });
});
