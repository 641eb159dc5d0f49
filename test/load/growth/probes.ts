import type { OpenApiDocument } from '../../../lib/openapi/open-api-document.js';
import { pathOf, slotOf, slotsOf } from '../../isolation/cases.js';
import { operationsOf } from '../../isolation/operations.js';
import { REQUESTS } from '../../isolation/requests.js';
import type { IdOf } from '../../isolation/sample.js';
import { type Thing, THINGS } from '../../isolation/world/things.js';
import type { FuzzRequest } from '../../fuzz/draft.js';
import { type CallerName, CALLERS, type GrownWorld } from './grown-world.js';
import { QUERIES } from './queries.js';

/** A request as it is sent. */
export type Sent = Pick<FuzzRequest, 'method' | 'path' | 'headers' | 'body'>;

/** One way to call a route. */
export interface Probe {
  /** As in `GET members ?clientId`. */
  readonly name: string;
  readonly route: string;
  /** Where something is named: see `test/isolation`. */
  readonly slot: string;
  /** A query beside. */
  readonly query: string;
}

/** Every route of the document, with each thing that it can name, and each query that it takes. */
export function probesOf(document: OpenApiDocument): Probe[] {
  return operationsOf(document).flatMap(({ route }) => {
    const sample = REQUESTS[route];
    if (!sample) return [];
    const [first = ''] = slotsOf(sample);
    const probe = (slot: string, query = ''): Probe => {
      const name = [route, slot, query && `?${query}`].filter(Boolean).join(' ');
      return { name, route, slot, query };
    };
    const queries = QUERIES[route] ?? [];
    return [
      ...slotsOf(sample).map((slot) => probe(slot)),
      ...queries.map((query) => probe(first, query)),
    ];
  });
}

/** What the document has that no probe tries: routes, and what their queries take. */
export function untried(document: OpenApiDocument): string[] {
  const probes = probesOf(document);
  return operationsOf(document).flatMap(({ route }) => {
    const own = probes.filter((probe) => probe.route === route);
    if (own.length === 0) return [`${route}: nobody calls it`];
    const given = Object.keys(REQUESTS[route]?.query ?? {}).join('&');
    const tried = [given, ...own.flatMap(({ slot, query }) => [slot, query])]
      .map((each) => `?${each}`.replaceAll('&', ' ?'))
      .join(' ');
    return queriesOf(document, route)
      .filter((name) => !new RegExp(`\\?${name}\\b`).test(tried))
      .map((name) => `${route}: nobody tries "?${name}"`);
  });
}

/** Who may call, in this order: the first one who gets through does, and for what is only read each who does. */
export function callersOf({ route }: Probe): readonly CallerName[] {
  if (route === 'POST invitations/accept') return ['nobody'];
  return route === 'DELETE view' ? ['viewer'] : CALLERS;
}

/** Whether the same request can be sent again. */
export function isRepeatable({ route }: Probe): boolean {
  return route.startsWith('GET ');
}

/** The request of a probe, with things of the world that no other has named. */
export async function requestOf(
  world: GrownWorld,
  { route, slot, query }: Probe,
  caller: CallerName,
): Promise<Sent> {
  const sample = REQUESTS[route]!;
  const varied = slotOf(sample, slot);
  const named = new Map<Thing, string>();
  const build = () => {
    const missing = new Set<Thing>();
    const own: IdOf = (thing) => {
      const id = named.get(thing);
      if (id === undefined) missing.add(thing);
      return id ?? '';
    };
    const id = varied?.thing ? own(varied.thing) : '';
    const [method = '', template = ''] = route.split(' ');
    const things = pathOf(sample, slot);
    const path = template.replaceAll(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent(own(things[name]!)),
    );
    const given = new URLSearchParams(varied?.query?.(id, own) ?? sample.query).toString();
    const body = varied?.body?.(id, own) ?? sample.body?.(own);
    return { missing, method, path, query: [given, query].filter(Boolean).join('&'), body };
  };
  // What it names is found out by making it without.
  for (const thing of THINGS.filter((each) => build().missing.has(each)))
    named.set(thing, await world.thing(thing, caller));
  const { method, path, query: whole, body } = build();
  const login = await world.login(caller);
  const headers = { ...login, ...(body && { 'content-type': 'application/json' }) };
  return {
    method,
    path: `/clientele/${path}${whole && `?${whole.replaceAll(' ', '%20')}`}`,
    headers,
    body: body ? unique(body, world) : null,
  };
}

/** The body with an address and a name that nobody has in the place of those that samples share. */
function unique(body: object, world: GrownWorld): string {
  return JSON.stringify(body, (key, value: unknown) => {
    if (key === 'name' && value === 'New') return world.name();
    if (typeof value !== 'string') return value;
    return value.replaceAll(/[a-z]+@(?:nobody|isolation)\.test/g, () => `${world.name()}@new.test`);
  });
}

function queriesOf(document: OpenApiDocument, route: string): string[] {
  const [method = '', path = ''] = route.split(' ');
  const key = `/${path.replaceAll(/:(\w+)/g, '{$1}')}`;
  const operation = document.paths[key]?.[method.toLowerCase() as 'get'];
  return (operation?.parameters ?? [])
    .filter((each) => each.in === 'query')
    .map(({ name }) => name);
}
