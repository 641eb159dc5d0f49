import type { Response } from 'supertest';
import { type Case, pathOf, slotOf } from './cases.js';
import { REQUESTS } from './requests.js';
import type { IdOf } from './sample.js';
import type { World } from './world/world.js';

/** What a call was answered with. */
export interface Answer {
  readonly status: number;
  /** The code of a refusal; null if the call went through. */
  readonly code: string | null;
  /** How many items a list has; null for what is none. */
  readonly items: number | null;
  /** Body and headers with what was named taken out: what does not depend on it is equal for all that is named. */
  readonly text: string;
  readonly headers: string;
}

/** Headers that differ from answer to answer, or follow from a body that is compared anyway. */
const OF_EACH_ANSWER = ['date', 'etag', 'content-length', 'connection', 'keep-alive'];

/** Sends the request of a case. */
export async function call(world: World, { route, slot, actor, relation }: Case): Promise<Answer> {
  const sample = REQUESTS[route] ?? {};
  const own: IdOf = (thing) => world.idOf(thing, 'own', actor);
  const varied = slotOf(sample, slot);
  const id = varied?.thing ? world.idOf(varied.thing, relation, actor) : '';
  const [method = '', template = ''] = route.split(' ');
  const place = slot.split(' ')[0];
  const things = pathOf(sample, slot);
  const path = template.replaceAll(/:(\w+)/g, (param, name: string) =>
    encodeURIComponent(param === place ? id : own(things[name]!)),
  );
  const query = new URLSearchParams(varied?.query?.(id, own) ?? sample.query).toString();
  const body = varied?.body?.(id, own) ?? sample.body?.(own);
  const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
  const { http } = world.callerOf(actor);
  const response = await http[verb](`/clientele/${path}${query && `?${query}`}`, body as object);
  return answerOf(response, id);
}

function answerOf({ status, text, body, headers }: Response, id: string): Answer {
  const { items, results } = body as { items?: unknown[]; results?: { code?: string }[] };
  const { code } = (results?.[0] ?? body) as { code?: string };
  const kept = Object.entries(headers as Record<string, string>).filter(
    ([name]) => !OF_EACH_ANSWER.includes(name),
  );
  return {
    status,
    code: code ?? null,
    items: items?.length ?? null,
    text: anonymous(text, id),
    headers: anonymous(JSON.stringify(kept), id),
  };
}

function anonymous(text: string | undefined, id: string): string {
  return id === '' ? (text ?? '') : (text ?? '').replaceAll(id, '<what was named>');
}
