import { jsonText } from './nasty.js';
import type { Operation } from './operation.js';
import type { Actor, ActorRole } from './pool.js';
import { type Choices, validBody, validValue } from './values.js';

/** How far a request is from one that a client would send. */
export type Manner = 'valid' | 'near' | 'nasty' | 'raw';

/** A request while it is being made up. */
export interface Draft {
  readonly operation: Operation;
  readonly actor: Actor;
  method: string;
  /** What stands for each name in the path. */
  params: Record<string, string>;
  query: [name: string, value: string][];
  headers: Record<string, string>;
  body: unknown;
  /** The body's text, where it is not what `body` gives. */
  text: string | null;
  /** What follows the path as it is, or null for the query. */
  suffix: string | null;
  /** What the framework or its parser may answer before the module is asked. */
  readonly hosts: Set<number>;
}

/** A request as it is sent. */
export interface FuzzRequest {
  readonly operation: Operation;
  readonly actor: Actor;
  readonly manner: Manner;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly hosts: ReadonlySet<number>;
}

const ROLES: readonly { readonly role: ActorRole; readonly weight: number }[] = [
  { role: 'admin', weight: 14 },
  { role: 'staff', weight: 4 },
  { role: 'client admin', weight: 5 },
  { role: 'member', weight: 2 },
  { role: 'deactivated', weight: 0.7 },
  { role: 'stranger', weight: 0.6 },
  { role: 'nobody', weight: 1 },
];

/** Who calls what others may hardly ever: such a call comes from them mostly. */
const CALLERS: readonly { readonly of: RegExp; readonly role: ActorRole }[] = [
  { of: /(invitations\/(preview|accept|decline)|join-links\/ask|branding)$/, role: 'nobody' },
  { of: /^(POST \S+\/requests|DELETE \S+\/requests\/\S+)$/, role: 'member' },
];

/** A request that the document allows. */
export function validDraft(choices: Choices): Draft {
  const { home, operation, random } = choices;
  const caller = CALLERS.find(({ of }) => of.test(operation.name));
  const { role } = caller && random.chance(0.6) ? caller : random.weighted(ROLES);
  const actor = home.actor(role, random);
  return {
    operation,
    actor,
    method: operation.method,
    params: Object.fromEntries(
      operation.parameters
        .filter((each) => each.in === 'path')
        .map(({ name, schema }) => [
          name,
          String(validValue(schema, ['', name], choices)).slice(0, 100) || 'x',
        ]),
    ),
    query: queryOf(choices),
    headers: headersOf(actor, choices),
    body: validBody(choices),
    text: null,
    suffix: null,
    hosts: new Set(),
  };
}

function queryOf(choices: Choices): [string, string][] {
  return choices.operation.parameters
    .filter((each) => each.in === 'query' && (each.required || choices.random.chance(0.25)))
    .flatMap(({ name, schema }) => {
      const value = validValue(schema, ['', name], choices);
      // A list gives its name once for each of what is on it.
      return [value].flat().map((each): [string, string] => [name, String(each)]);
    });
}

function headersOf(
  { identityId, memberId, views }: Actor,
  { operation, random }: Choices,
): Record<string, string> {
  const view = random.chance(operation.path.endsWith('/view') ? 0.5 : 0.1) && random.pick(views);
  return {
    ...(view && { 'x-clientele-view': view }),
    ...(identityId !== null && { 'x-identity': identityId }),
    ...(memberId !== null && random.chance(0.9) && { 'x-membership-id': memberId }),
  };
}

/** The request as it goes over the line. */
export function requestOf(draft: Draft, manner: Manner): FuzzRequest {
  const { operation, actor, method, headers, hosts } = draft;
  const body = draft.text ?? (draft.body === null ? null : jsonText(draft.body));
  const type =
    body === null || 'content-type' in headers ? {} : { 'content-type': 'application/json' };
  return {
    operation,
    actor,
    manner,
    method,
    path: pathOf(draft),
    headers: { ...type, ...headers },
    body,
    hosts,
  };
}

function pathOf({ operation, params, query, suffix }: Draft): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encoded(params[name] ?? ''),
  );
  if (suffix !== null) return `${path}${suffix}`;
  const pairs = query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
}

/** As in a URL; half of a surrogate pair is written in bytes that are no UTF-8. */
function encoded(text: string): string {
  return text
    .split(/([\ud800-\udbff][\udc00-\udfff])/)
    .map((part) =>
      part.isWellFormed()
        ? encodeURIComponent(part)
        : part.replace(/[\ud800-\udfff]/g, '%ED%A0%80').replace(/[^%\w]/g, encodeURIComponent),
    )
    .join('');
}
