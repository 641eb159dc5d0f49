import type { ClientEntity } from '../../lib/schema/client.entity.js';
import { AnswerFaults } from './answer-faults.js';
import { documentedOperations } from './documented-operations.js';
import type { FuzzRequest } from './draft.js';
import type { Rows } from './invariants.js';
import { makeRequest, seedOf } from './make-request.js';
import { jsonText, RawJson } from './nasty.js';
import { Pool } from './pool.js';
import { peopleRules, settingRules } from './row-rules.js';
import type { Answer } from './send.js';

const operations = documentedOperations();

function request(name: string): FuzzRequest {
  const operation = operations.find((each) => each.name === name)!;
  const actor = { role: 'nobody', identityId: null, memberId: null, views: [] } as const;
  const { method, path } = operation;
  return {
    operation,
    actor,
    manner: 'valid',
    method,
    path,
    headers: {},
    body: null,
    hosts: new Set(),
  };
}

function answer(status: number, text: string, type = 'application/json'): Answer {
  return { status, text, headers: { 'content-type': type }, milliseconds: 1 };
}

const branding = request('GET /clientele/portal/branding');
const looks = { name: 'Agency', logo: null, colors: {}, domain: null };
const refusal = { statusCode: 401, code: 'UNAUTHENTICATED', message: 'You are not logged in.' };

describe('an answer to a fuzzed request', () => {
  const faults = new AnswerFaults();
  const faultOf = (given: Answer, of = branding, secrets: string[] = []) =>
    faults.of(of, given, secrets);

  it('is right as the document has it', () => {
    expect(faultOf(answer(200, JSON.stringify(looks)))).toBeNull();
  });

  it.each([
    ['a failure', answer(500, '{}'), '500, which is no answer to a request'],
    ['a status the document lacks', answer(418, '{}'), 'the code undefined, which no table has'],
    ['a missing field', answer(200, '{"name":"Agency"}'), 'not as the document says'],
    ['another content type', answer(200, JSON.stringify(looks), 'text/html'), 'content type'],
    ['no JSON', answer(200, '{'), 'no JSON'],
    ['a body where there is none', answer(204, '{}'), 'a body with status 204'],
    ['another shape', answer(401, '{"message":"no"}'), 'the code undefined'],
    ['another status', answer(403, JSON.stringify(refusal)), 'UNAUTHENTICATED with 403'],
    ['a stack', answer(200, '{"m":"x\\n    at f (/a.js:1:2)"}'), 'a stack trace'],
    ['SQL', answer(400, '{"message":"SELECT id FROM people"}'), 'a statement of SQL'],
    ['a driver', answer(400, '{"message":"duplicate key value"}'), 'a message of a driver'],
    ['a table', answer(400, '{"message":"clientele_members"}'), 'a statement of SQL'],
    ['an error', answer(400, '{"message":"TypeError"}'), 'an error of the language'],
    ['an object', answer(400, '{"message":"[object Object]"}'), 'an object as text'],
  ])('is wrong with %s', (_, given, fault) => {
    expect(faultOf(given)).toContain(fault);
  });

  it('is wrong with a secret', () => {
    const given = answer(200, JSON.stringify({ ...looks, name: 'of the link' }));
    expect(faultOf(given, branding, ['of the link'])).toBe('a secret in the answer');
  });

  it("may be the framework's only where the request never reached the module", () => {
    const given = answer(400, '{"statusCode":400,"message":"Unexpected token"}');
    expect(faultOf(given)).toContain('no table has');
    expect(faultOf(given, { ...branding, hosts: new Set([400]) })).toBeNull();
  });
});

describe('a fuzzed request', () => {
  const pool = new Pool('portal');
  const material = { operations, cursors: new Map(), home: pool, about: pool, foreign: pool };

  it('is the same for the same seed, and another one for the next number', () => {
    const made = Array.from({ length: 300 }, (_, at) => makeRequest(seedOf(1, 'a', at), material));
    const again = Array.from({ length: 300 }, (_, at) => makeRequest(seedOf(1, 'a', at), material));
    expect(again).toEqual(made);
    expect(new Set(made.map(({ path, body }) => `${path} ${body}`)).size).toBeGreaterThan(150);
  });

  it('asks for every call of the document', () => {
    const made = Array.from({ length: 2000 }, (_, at) => makeRequest(seedOf(2, 'a', at), material));
    const asked = new Set(made.map(({ operation }) => operation.name));
    expect(operations.filter(({ name }) => !asked.has(name))).toEqual([]);
  });

  it('holds what no value of JavaScript is written as', () => {
    const body = { a: new RawJson('1e999'), b: [new RawJson('{"__proto__":1}')] };
    expect(jsonText(body)).toBe('{"a":1e999,"b":[{"__proto__":1}]}');
  });
});

describe('the rules of the rows', () => {
  const none = { members: [], clients: [], invitations: [], profiles: [], projects: [] };

  it('are kept by an empty database', () => {
    const rows = { ...none, portals: [], groups: [], templates: [], identities: [] };
    for (const rule of [...Object.values(peopleRules), ...Object.values(settingRules)])
      expect(
        rule({ ...rows, events: [], deliveries: [], traces: [], exports: [], now: 0 }),
      ).toEqual([]);
  });

  it('find a ceiling that switches something on', () => {
    const clients = [{ ceiling: { reports: true } }] as unknown as ClientEntity[];
    expect(
      settingRules['a ceiling only switches off']!({ ...none, clients } as Partial<Rows> as Rows),
    ).toEqual(['{"reports":true}']);
  });
});
