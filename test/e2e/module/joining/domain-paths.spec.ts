import ts from 'typescript';
import { BulkMembersService, type CreateMember } from '../../../../lib/index.js';
import { CLIENTELE_DOCUMENT } from '../../../../lib/openapi/document.generated.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { libraryFiles, nodesOf } from '../../../support/library-files.js';
import { Team } from '../../../support/team.js';
import { DAY } from '../../../support/test-clock.js';
import { PASSWORD, TestHost } from '../../../support/test-host.js';
import { invitationOptions, newEmail } from './support/invited.js';

const MEMBERS = '/clientele/members';

const REFUSED = 'EMAIL_DOMAIN_NOT_ALLOWED';

describeOnEachDatabase('the domains of a client', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    const invitations = invitationOptions({ resendAfter: 0 });
    host = await TestHost.start(await db.options(), { options: { invitations } });
  });

  afterAll(() => host.stop());

  async function setup() {
    const team = await Team.of(host);
    const { clientId } = team;
    const change = (allowedDomains: string[] | null) =>
      host.clients.update(host.self, clientId, { allowedDomains });
    await change(['good.test']);
    const good = () => newEmail().replace('example.test', 'good.test');
    const bad = () => newEmail().replace('example.test', 'bad.test');
    return { team, clientId, change, good, bad };
  }

  /** Each way in which a member gets an address, or its address a letter: what it is refused with for one outside. */
  const WAYS: Readonly<
    Record<string, (given: Awaited<ReturnType<typeof setup>>) => Promise<unknown>>
  > = {
    'createMember: invited': ({ team, clientId, bad }) =>
      codeOf(team.owner.http.post(MEMBERS, { email: bad(), clientId })),
    'createMember: by a client admin': ({ team, bad }) =>
      codeOf(team.admin.http.post(MEMBERS, { email: bad() })),
    'createMember: not invited': ({ team, clientId, bad }) =>
      codeOf(team.owner.http.post(MEMBERS, { email: bad(), clientId, invite: false })),
    'createMember: with a password': ({ team, clientId, bad }) => {
      const body = { email: bad(), clientId, invite: false, password: PASSWORD };
      return codeOf(team.owner.http.post(MEMBERS, body));
    },
    'createMembers: a row': async ({ team, clientId, bad }) => {
      const members = [{ email: bad(), clientId }];
      const { body } = await team.owner.http.post(`${MEMBERS}/bulk`, { members });
      return body.results[0].code;
    },
    'createMembers: an expired one': async ({ team, clientId, change, bad }) => {
      await change(null);
      const row = { email: bad(), clientId };
      await host.members.create(host.self, row);
      host.clock.advance(8 * DAY);
      await change(['good.test']);
      const [result] = await host.app.get(BulkMembersService).create(team.owner.actor, [row]);
      return result!.code;
    },
    'updateMember: of one that waits for a letter': async ({ team, clientId, good, bad }) => {
      const { member } = await host.members.create(host.self, { email: good(), clientId });
      return codeOf(team.admin.http.patch(`${MEMBERS}/${member.id}`, { email: bad() }));
    },
    'updateMember: of one without a letter': async ({ team, clientId, good, bad }) => {
      const body = { email: good(), clientId, invite: false };
      const { member } = await host.members.create(host.self, body);
      return codeOf(team.owner.http.patch(`${MEMBERS}/${member.id}`, { email: bad() }));
    },
    'inviteMember: later': async ({ team, clientId, change, bad }) => {
      await change(null);
      const body = { email: bad(), clientId, invite: false };
      const { member } = await host.members.create(host.self, body);
      await change(['good.test']);
      return codeOf(team.owner.http.post(`${MEMBERS}/${member.id}/invite`));
    },
    'resendInvitation: once more': async ({ team, clientId, change, bad }) => {
      await change(null);
      const { invitation } = await host.members.create(host.self, { email: bad(), clientId });
      await change(['good.test']);
      return codeOf(team.owner.http.post(`/clientele/invitations/${invitation!.id}/resend`));
    },
    'the host: a known person': async ({ clientId, bad }) => {
      const email = bad();
      const identityId = await host.identity(email);
      return refusalOf({ email, clientId, identityId });
    },
    'the host: in its transaction': ({ clientId, bad }) =>
      host.dataSource
        .transaction((manager) =>
          host.members.create(host.self, { email: bad(), clientId }, manager),
        )
        .catch(codeOfError),
  };

  async function codeOf(test: ReturnType<Team['owner']['http']['post']>): Promise<unknown> {
    const { body } = await test.expect(422);
    expect(body.details).toEqual({ domain: 'bad.test', by: 'client' });
    return body.code;
  }

  function refusalOf(input: CreateMember): Promise<unknown> {
    return host.members.create(host.self, input).catch(codeOfError);
  }

  it.each(Object.keys(WAYS))('count on the way of %s', async (way) => {
    expect(await WAYS[way]!(await setup())).toBe(REFUSED);
  });

  it('leave no way out that this page does not walk: every route that takes an address', () => {
    const walked = new Set(Object.keys(WAYS).map((way) => way.split(':')[0]!));
    // Who asks to join is answered alike whatever the address: see join-links.spec. A preview writes to nobody.
    const elsewhere = ['askToJoin', 'previewInvitationTemplate'];
    const takingEmail = routesWithEmail();
    expect(takingEmail.filter((id) => !walked.has(id))).toEqual(elsewhere);
  });

  it('leave no way out that this page does not walk: every file that reads an address', () => {
    const readers = libraryFiles()
      .filter(({ source }) =>
        nodesOf(source, ts.isCallExpression).some(
          ({ expression }) => expression.getText(source) === 'normalizeEmail',
        ),
      )
      .map(({ name }) => name);
    expect(readers).toEqual([
      // Looks people up.
      'audit/person-finder.ts',
      // A client's contact is no member; who is to be one is created as one.
      'clients/client-fields.ts',
      // Keeps the address of a row that is refused.
      'domain/imports/merged-people.ts',
      // Logins, which are the host's.
      'identity/embedded-identity-store.ts',
      // Looks up who is invited.
      'joining/invitation-reminder.ts',
      // Compares the caller's.
      'joining/invited-people.ts',
      // Asks: see join-links.spec.
      'joining/join-links.service.ts',
      // PATCH.
      'members/email-corrector.ts',
      // Compares that of a known person.
      'members/member-people.ts',
      // Every creation.
      'members/new-member.ts',
      // Looks up who is there already, and creates by the same service.
      'operations/staff-desk.ts',
      // What the host says.
      'people/identity-follower.ts',
    ]);
  });
});

function codeOfError(error: unknown): unknown {
  return (error as { code: string }).code;
}

/** The routes whose bodies hold an address, at any depth. */
function routesWithEmail(): string[] {
  const { paths, components } = CLIENTELE_DOCUMENT as unknown as {
    paths: Record<string, Record<string, { operationId: string; requestBody?: unknown }>>;
    components: { schemas: Record<string, unknown> };
  };
  const holdsEmail = (schema: unknown, seen = new Set<unknown>()): boolean => {
    if (typeof schema !== 'object' || schema === null || seen.has(schema)) return false;
    seen.add(schema);
    const { $ref, properties } = schema as { $ref?: string; properties?: object };
    if (properties && 'email' in properties) return true;
    if ($ref) return holdsEmail(components.schemas[$ref.split('/').at(-1)!], seen);
    return Object.values(schema).some((part) => holdsEmail(part, seen));
  };
  return Object.values(paths)
    .flatMap((path) => Object.values(path))
    .filter(({ requestBody }) => holdsEmail(requestBody))
    .map(({ operationId }) => operationId)
    .sort();
}
