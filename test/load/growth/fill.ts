import type { MemberView } from '../../../lib/index.js';
import type { TestHost } from '../../support/test-host.js';
import { copyRows } from '../host/copies.js';

/** Ids of what is copied, as SQL of `n`: they sort as if they had been made some years ago. */
const ID = {
  client: idOf('1'),
  member: idOf('2'),
  invitation: idOf('3'),
  letter: idOf('4'),
} as const;

/** The client that half of the members belong to. */
export const LARGE_CLIENT = '01700000-0000-7000-8100-000000000001';

/** Of which client a member is: of the large one, or of one of its own. */
const CLIENT_OF = `CASE WHEN n % 2 = 0 THEN '${LARGE_CLIENT}' ELSE ${ID.client} END`;
/** Names as people and companies have them: most words are those of a few, and few words are those of most. */
const FIRST = `(ARRAY['ada','bob','cleo','dora','emil','fatima','grace','hiro','ines','jonas'])[1 + n % 10]`;
const LAST = `${syllable(10)} || ${syllable(100)} || ${syllable(1_000)}`;
const FIRM = `${syllable(7)} || ${syllable(70)} || ${syllable(700)}`;
const NAME = `initcap(${FIRST}) || ' ' || initcap(${LAST})`;
const EMAIL = `${FIRST} || '.' || ${LAST} || n || '@' || ${FIRM} || '.test'`;
const CLIENT_NAME = `(ARRAY['Acme','Bolt','Crane'])[1 + n % 3] || ' ' || initcap(${FIRM})`;

function syllable(per: number): string {
  return `(ARRAY['ber','ka','lin','mo','son','ter','ova','vi','gar','dun'])[1 + n / ${per} % 10]`;
}

/** Members who have not answered yet; of the others, every tenth is switched off. */
const PENDING = 'n % 10 = 3';
const STATUS = `CASE WHEN n % 10 = 7 THEN 'deactivated' ELSE 'active' END`;

function idOf(kind: string): string {
  return `'01700000-0000-7000-8${kind}00-' || lpad(to_hex(n), 12, '0')`;
}

/** What there is one of, written by the module itself. */
interface Models {
  readonly client: string;
  readonly active: MemberView;
  readonly waiting: MemberView;
}

/**
 * Fills a host's portal with so many clients, groups, members and projects, all of them copies of what the module and the host
 * write, with their invitations, letters and events. A few projects and groups have most of the members.
 */
export async function fill(host: TestHost, size: number): Promise<void> {
  const { dataSource } = host;
  await dataSource.query(hostRows(host.portalId, size));
  const models = await makeModels(host);
  await copyClients(host, size, models);
  await copyMembers(host, size, models);
  await copyInvitations(host, size, models);
  await dataSource.query("UPDATE clientele_events SET status = 'delivered'");
  await dataSource.query('VACUUM (ANALYZE)');
}

async function makeModels(host: TestHost): Promise<Models> {
  const client = await host.client('A model of clients');
  const scope = { projects: [{ id: 'project-1' }, { id: 'project-2' }], groups: ['group-1'] };
  const identityId = await host.identity('model@models.test');
  const make = async (email: string, more: object) =>
    (
      await host.members.create(host.self, {
        email,
        name: 'A model',
        clientId: client,
        ...scope,
        ...more,
      })
    ).member;
  return {
    client,
    active: await make('model@models.test', { identityId }),
    waiting: await make('waiting@models.test', {}),
  };
}

/** Projects and groups of the host, teams of one or two, and what they have worked on. */
function hostRows(portalId: string, size: number): string {
  return `
    INSERT INTO campaigns (campaign_id, agency, name, billing)
      SELECT 'project-' || n, '${portalId}', 'Project ' || n, 'staff_hours' FROM generate_series(1, ${size}) n;
    INSERT INTO teams (team_id, agency, name)
      SELECT 'group-' || n, '${portalId}', 'Group ' || n FROM generate_series(1, ${size}) n;
    INSERT INTO team_members (team, worker)
      SELECT 'group-' || n, 'worker-' || n % 1000 FROM generate_series(1, ${size}) n;
    INSERT INTO team_campaigns (team, campaign)
      SELECT 'group-' || n, 'project-' || n FROM generate_series(1, ${size}) n;
    INSERT INTO work_entries (id, campaign, worker)
      SELECT n, 'project-' || 1 + n / 2 % ${size}, 'worker-' || n % 1000 FROM generate_series(1, 2 * ${size}) n`;
}

async function copyClients({ dataSource }: TestHost, size: number, { client }: Models) {
  const name = {
    name: CLIENT_NAME,
    nameKey: `lower(${CLIENT_NAME})`,
    searchKey: `lower(${CLIENT_NAME})`,
  };
  await copyRows(dataSource, size, {
    table: 'clientele_clients',
    of: `id = '${client}'`,
    changes: { id: ID.client, ...name },
  });
  await copyRows(dataSource, size, {
    table: 'clientele_events',
    of: `"subjectId" = '${client}'`,
    changes: { id: idOf('5'), subjectId: ID.client, subjectName: CLIENT_NAME, clientId: ID.client },
  });
}

async function copyMembers({ dataSource }: TestHost, size: number, { active, waiting }: Models) {
  const place = { clientId: CLIENT_OF, audience: CLIENT_OF };
  const name = {
    name: NAME,
    nameKey: `lower(${NAME})`,
    searchKey: `lower(${NAME}) || ' ' || ${EMAIL}`,
  };
  const seen = `1700000000000 + (n * 7919::bigint % 100000) * 1000000`;
  const person = {
    id: ID.member,
    ...place,
    ...name,
    email: EMAIL,
    role: `CASE WHEN n % 20 = 1 THEN 'admin' ELSE 'member' END`,
  };
  await copyRows(dataSource, size, {
    table: 'clientele_members',
    of: `id = '${active.id}'`,
    changes: {
      ...person,
      identityId: `'identity-' || n`,
      status: STATUS,
      lastActiveAt: seen,
      idleSince: seen,
    },
    where: `NOT ${PENDING}`,
  });
  await copyRows(dataSource, size, {
    table: 'clientele_members',
    of: `id = '${waiting.id}'`,
    changes: person,
    where: PENDING,
  });
  const few = (of: string) =>
    `'${of}-' || 1 + (power(n * 7919 % 1000 / 1000.0, 3) * least(${size}, 2000))::int % ${size}`;
  const one = `"memberId" = '${active.id}'`;
  const more = (of: string) => `'${of}-' || 1 + n * 31 % ${size}`;
  for (const [table, changes, where] of [
    ['projects', { projectId: few('project') }, 'true'],
    ['projects', { projectId: more('project') }, `${more('project')} <> ${few('project')}`],
    ['groups', { groupId: few('group') }, 'n % 3 = 0'],
  ] as const)
    await copyRows(dataSource, size, {
      table: `clientele_member_${table}`,
      of: one,
      changes: { memberId: ID.member, ...changes },
      where,
    });
  await copyRows(dataSource, size, {
    table: 'clientele_events',
    of: `"subjectId" = '${active.id}' AND type = 'member.created'`,
    changes: { id: idOf('6'), subjectId: ID.member, subjectName: NAME, clientId: CLIENT_OF },
  });
  await copyRows(dataSource, size, {
    table: 'clientele_member_traces',
    of: one,
    changes: { memberId: ID.member, clientId: CLIENT_OF, email: EMAIL },
  });
}

async function copyInvitations({ dataSource }: TestHost, size: number, { waiting }: Models) {
  const of = `"memberId" = '${waiting.id}'`;
  const to = { memberId: ID.member, audience: CLIENT_OF, email: EMAIL };
  await copyRows(dataSource, size, {
    table: 'clientele_invitations',
    of,
    changes: { id: ID.invitation, ...to, clientId: CLIENT_OF },
    where: PENDING,
  });
  await copyRows(dataSource, size, {
    table: 'clientele_letters',
    of,
    changes: { id: ID.letter, ...to },
    where: PENDING,
  });
  await copyRows(dataSource, size, {
    table: 'clientele_events',
    of: `type = 'invitation.sent' AND data ->> 'memberId' = '${waiting.id}'`,
    changes: { id: idOf('7'), subjectId: ID.invitation, subjectName: EMAIL, clientId: CLIENT_OF },
    where: PENDING,
  });
}
