import { In } from 'typeorm';
import { MemberEntity } from '../../lib/schema/member.entity.js';
import type { TestHost } from '../support/test-host.js';
import { readRows, type Rows } from './invariants.js';
import { eventRules, peopleRules, type RowRule, settingRules } from './row-rules.js';
import type { Sender } from './send.js';

/** Rows that a report shows of one broken rule. */
const SHOWN = 3;

const RULES: Readonly<Record<string, RowRule>> = { ...peopleRules, ...settingRules, ...eventRules };

/** How many rules there are; the three of the lists included. */
export const RULE_COUNT = Object.keys(RULES).length + 3;

/** A page of a list, as far as it is looked at here. */
interface Page {
  readonly items: readonly { readonly id: string }[];
  readonly nextCursor: string | null;
}

/** Says what of the whole database is not as it has to be; and what lists of these portals do not show. */
export async function databaseFaults(
  host: TestHost,
  sender: Sender,
  portalIds: readonly string[],
): Promise<string[]> {
  await host.settled();
  const rows = await readRows(host.dataSource, host.clock.now());
  const faults = Object.entries(RULES).flatMap(([title, rule]) => told(title, rule(rows)));
  for (const portalId of portalIds)
    faults.push(...(await listFaults(host, sender, rows, portalId)));
  return faults;
}

function told(title: string, broken: readonly string[]): string[] {
  if (broken.length === 0) return [];
  return [
    `broken: ${title}; ${broken.length} times, such as ${broken.slice(0, SHOWN).join(' | ')}`,
  ];
}

async function listFaults(
  host: TestHost,
  sender: Sender,
  rows: Rows,
  portalId: string,
): Promise<string[]> {
  const admin = await host.dataSource.getRepository(MemberEntity).findOneByOrFail({
    portalId,
    kind: 'staff',
    role: 'admin',
    status: 'active',
    identityId: In(rows.identities.map(({ id }) => id).slice(0, 5000)),
  });
  const reader = new Reader(sender, {
    'x-identity': admin.identityId ?? '',
    'x-membership-id': admin.id,
  });
  const ids = (some: readonly { id: string; portalId: string }[]) =>
    some.filter((row) => row.portalId === portalId).map(({ id }) => id);
  const lists: Readonly<Record<string, string[]>> = {
    'members?sort=name&': ids(rows.members),
    'members?sort=-email&': ids(rows.members),
    'members?sort=createdAt&': ids(rows.members),
    'members?sort=-lastActiveAt&': ids(rows.members),
    'clients?': ids(rows.clients),
    'clients?sort=-createdAt&': ids(rows.clients),
    'invitations?': ids(rows.invitations),
    'profiles?': ids(rows.profiles),
    'invitation-templates?': ids(rows.templates),
    'audit?': ids(rows.events),
  };
  const faults: string[] = [];
  for (const [list, expected] of Object.entries(lists)) {
    const read = await reader.all(list);
    if (String(read.toSorted()) !== String(expected.toSorted()))
      faults.push(...told(`GET ${list} shows each once`, differences(read, expected)));
  }
  return [...faults, ...(await wideSets(reader, rows, portalId))];
}

function differences(read: readonly string[], expected: readonly string[]): string[] {
  return [
    ...read.filter((id, at) => read.indexOf(id) !== at).map((id) => `${id} twice`),
    ...expected.filter((id) => !read.includes(id)).map((id) => `${id} missing`),
    ...read.filter((id) => !expected.includes(id)).map((id) => `${id} too many`),
  ];
}

/** Whoever has more than the ceiling of its client or its role allows. */
async function wideSets(reader: Reader, rows: Rows, portalId: string): Promise<string[]> {
  const wide: string[] = [];
  const ceilings = new Map(rows.clients.map(({ id, ceiling }) => [id, Object.keys(ceiling)]));
  const users = rows.members.filter(
    (row) => row.portalId === portalId && row.kind === 'client' && row.status === 'active',
  );
  for (const { id, clientId, role } of users) {
    const { effective } = (await reader.read(`members/${id}/permissions`)) as {
      effective: Readonly<Record<string, boolean>>;
    };
    const off = ceilings.get(clientId ?? '') ?? [];
    const held = Object.keys(effective).filter((key) => effective[key]);
    const beyond = held.filter(
      (key) =>
        off.some((each) => key === each || key.startsWith(`${each}.`)) ||
        (role !== 'admin' && /^(billing|users)\b/.test(key)),
    );
    if (beyond.length > 0) wide.push(`${id} ${role} ${beyond.join()}`);
  }
  return told('nobody has more than ceiling and role allow', wide);
}

/** Reads as one member. */
class Reader {
  constructor(
    private readonly sender: Sender,
    private readonly headers: Readonly<Record<string, string>>,
  ) {}

  async read(path: string): Promise<unknown> {
    const { headers } = this;
    const given = { method: 'GET', path: `/clientele/${path}`, headers, body: null };
    const { status, text } = await this.sender.send(given);
    if (status !== 200) throw new Error(`GET ${path} answers ${status} ${text}`);
    return JSON.parse(text) as unknown;
  }

  /** The ids on all pages. */
  async all(list: string): Promise<string[]> {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const from: string = cursor === null ? '' : `&cursor=${cursor}`;
      const page = (await this.read(`${list}limit=50${from}`)) as Page;
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    return ids;
  }
}
