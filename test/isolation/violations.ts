import { type Answer, call } from './call.js';
import { type Case, casesOf, slotOf } from './cases.js';
import type { ChangedRow, DatabaseState } from './database-state.js';
import { type Expected, expected, isOutcome, type Row } from './expectations.js';
import { REQUESTS } from './requests.js';
import type { World } from './world/world.js';

/** A world, and the rows it began with. */
export interface Scene {
  readonly world: World;
  readonly state: DatabaseState;
}

/** A case, what it was answered, and what should have been. */
interface Tried {
  readonly one: Case;
  readonly answer: Answer;
  readonly expected: Expected;
  readonly faults: readonly string[];
}

/** Calls that go through and still leave every row as it was. */
const CHANGES_NOTHING: readonly string[] = [
  'POST invitation-templates/:id/preview',
  // What comes of it is made after the answer, and not in these worlds.
  'POST join-links/ask',
];

/** Tries everything that can be tried at one route; what broke a rule, a line each. Every call meets the same rows. */
export async function violationsAt(
  { world, state }: Scene,
  route: string,
  rows: readonly Row[],
): Promise<string[]> {
  const tried: Tried[] = [];
  for (const one of casesOf(route)) {
    const row = rows.find((each) => each.route === route && each.names === one.slot);
    // What has none is told by the gaps.
    if (!row) continue;
    const answer = await call(world, one);
    const changes = await state.changes();
    const known = expected(row, one.actor, one.relation, isThere(world, one));
    const faults = faultsOf(world, one, { answer, known, changes });
    if (changes.length > 0) await state.restore(new Set(changes.map(({ table }) => table)));
    tried.push({ one, answer, expected: known, faults });
  }
  return [
    ...tried.flatMap(({ one, faults }) => faults.map((fault) => `${titleOf(one)}: ${fault}`)),
    ...differences(tried),
  ];
}

/** A link of another portal's is none on the domain of one. */
function isThere(world: World, { route, slot, actor, relation }: Case): boolean {
  const { onDomain } = world.callerOf(actor);
  if (slotOf(REQUESTS[route] ?? {}, slot)?.thing !== 'token' || !onDomain) return true;
  if (relation === 'random' || relation === 'malformed') return false;
  return world.realmOf(relation, actor).startsWith('B');
}

interface Seen {
  readonly answer: Answer;
  readonly known: Expected;
  readonly changes: readonly ChangedRow[];
}

/** Lists that show some callers less than all of what they name: of requests, who cannot answer them sees its own. */
const OF_ONES_OWN = ['GET requests'];

/** What is wrong with one answer and with what it has left behind. */
function faultsOf(world: World, one: Case, { answer, known, changes }: Seen): string[] {
  const { outcome } = known;
  const isRefused = outcome !== 'goes through' && outcome !== 'as random';
  const isReading = one.route.startsWith('GET ');
  const tables = [...new Set(changes.map(({ table }) => table))].join(', ');
  const faults: string[] = [];
  if (!isOutcome(answer, outcome))
    faults.push(`expected ${outcome}, got ${answer.status} ${answer.code ?? ''}`);
  const isFilled = one.slot.startsWith('?') && !OF_ONES_OWN.includes(one.route);
  if (outcome === 'goes through' && isFilled && answer.items === 0) faults.push('found nothing');
  if ((isRefused || isReading) && changes.length > 0) faults.push(`changed rows of ${tables}`);
  if (!isRefused && !isReading && changes.length === 0 && !CHANGES_NOTHING.includes(one.route))
    faults.push('changed nothing');
  const elsewhere = changes.filter(({ row }) => !isOfCaller(world, one, row));
  for (const { table } of elsewhere) faults.push(`changed a row of somebody else's in ${table}`);
  if (!one.slot.startsWith('token'))
    for (const secret of world.secretsFrom(one.actor))
      if (`${answer.text}${answer.headers}`.includes(secret)) faults.push(`tells ${secret}`);
  return faults;
}

/** Whether a caller may have changed a row: of its own portal, and as a client user of its own client. */
function isOfCaller(world: World, { actor, slot }: Case, row: ChangedRow['row']): boolean {
  const { home, memberId, isStaff, isOfClient: isBound } = world.callerOf(actor);
  if (slot === 'token' || memberId === null) return true;
  const { portalId, things } = world.realms[home];
  const isOfPortal = row['portalId'] === undefined || row['portalId'] === portalId;
  const clientId = row['clientId'] ?? things.client;
  // Staff may make clients; whom a client is theirs may change nothing of another one that is there.
  const others = Object.values(world.realms).map((realm) => realm.things.client);
  const isOfNoOther = clientId === things.client || !others.some((id) => id === clientId);
  const isOfClient = isStaff ? !isBound || isOfNoOther : clientId === things.client;
  return isOfPortal && isOfClient;
}

/** Answers that are not word for word those for an id that nobody has, but should be. */
function differences(tried: readonly Tried[]): string[] {
  const random = new Map(
    tried
      .filter(({ one }) => one.relation === 'random')
      .map(({ one, answer }) => [placeOf(one), answer]),
  );
  return tried.flatMap(({ one, answer, expected: { isAsForNobodys } }) => {
    const other = random.get(placeOf(one));
    if (!other || !isAsForNobodys) return [];
    return (['status', 'code', 'text', 'headers'] as const)
      .filter((part) => compared(one, answer[part]) !== compared(one, other[part]))
      .map((part) => `${titleOf(one)}: ${part} differs from that for a random id`);
  });
}

function placeOf({ slot, actor }: Case): string {
  return `${actor} ${slot}`;
}

/** What is made anew has an id of its own in each answer. */
function compared({ route }: Case, part: unknown): string {
  const text = String(part);
  const isNew = route === 'POST exports' || route === 'POST imports';
  return isNew ? text.replace(/"(id|importId)":"[^"]+"/, '"$1":"new"') : text;
}

function titleOf({ route, slot, actor, relation }: Case): string {
  return `${actor}, ${route}${slot && `, ${relation} ${slot}`}`;
}
