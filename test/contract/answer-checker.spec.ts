import { AnswerChecker } from '../support/contract/answer-checker.js';
import type { Answer } from '../support/contract/answer.js';
import { answerOf, FISH, refused, SMALL_CONTRACT } from './small-contract.js';

const CHANGED = { method: 'PATCH', status: 204, body: undefined };

describe('an answer held against the contract', () => {
  const checker = new AnswerChecker(SMALL_CONTRACT);

  function faultsOf(answer: Partial<Answer>): readonly string[] {
    return checker.check(answerOf(answer)).faults;
  }

  it.each<[string, Partial<Answer>]>([
    ['of a route with a parameter', {}],
    [
      'of a route whose path is a name where another has a parameter',
      { path: '/fish/count', body: 3 },
    ],
    ['that is refused with a code of the operation', refused(404, 'NOT_FOUND')],
    ['with a query that no part of the module reads', { path: '/fish/count?token=5', body: 3 }],
    ['with another branch of a union', { body: { ...FISH, tank: { litres: 5 } } }],
    ['with any key of a map', { body: { ...FISH, marks: { left: true, right: false } } }],
    ['without a body', { method: 'DELETE', status: 204, body: undefined }],
    ['that the host gave', refused(404, undefined, 'Cannot GET /fish/6')],
  ])('passes %s', (_, answer) => {
    expect(faultsOf(answer)).toEqual([]);
  });

  it.each<[string, Partial<Answer>, string]>([
    [
      'for a field that the document lacks',
      { body: { ...FISH, colour: 'red' } },
      '200: /colour is not in the document',
    ],
    [
      'for such a field inside of a union',
      { body: { ...FISH, tank: { litres: 5, depth: 2 } } },
      '200: /tank/depth is not in the document',
    ],
    [
      'for a field that is missing',
      { body: { ...FISH, name: undefined } },
      "200: the body must have required property 'name'",
    ],
    ['for a wrong type', { body: { ...FISH, name: 5 } }, '200: /name must be string'],
    [
      'for a wrong format',
      { body: { ...FISH, born: 'today' } },
      '200: /born must match format "date-time"',
    ],
    [
      'for a value outside of its enumeration',
      { body: { ...FISH, kind: 'cat' } },
      '200: /kind must be equal to one of',
    ],
    ['for a status', { status: 418 }, '418: the document has no such status'],
    [
      'for a code of another operation',
      refused(404, 'TANK_GONE'),
      '404: /code must be equal to one of',
    ],
    [
      'for a refusal without a code',
      refused(404),
      "404: the body must have required property 'code'",
    ],
    [
      'for a header that is missing',
      refused(429, 'TOO_SOON'),
      '429: the header Retry-After is missing',
    ],
    [
      'for another type of content',
      { headers: { 'content-type': 'text/html' }, body: undefined },
      '200: the document has no body of the type text/html here',
    ],
    [
      'for a body where there is none',
      { method: 'DELETE', status: 204, body: {} },
      '204: the document has no body',
    ],
    ['for a body that is missing', { body: undefined }, '200: there is no body'],
  ])('fails, naming the operation and the status, %s', (_, answer, fault) => {
    const { method = 'GET' } = answer;
    const faults = faultsOf(answer);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${method} /fish/{id} ${fault}`);
  });

  it.each<[string, Partial<Answer>, string]>([
    ['a query', { path: '/fish/6?deep=true&wet=true' }, '?wet, which the document does not have'],
    ['a wrong query', { path: '/fish/6?deep=5' }, 'deep=5: the body must be boolean'],
    ['a wrong header', { sentHeaders: { 'x-net': 'torn' } }, 'X-Net=torn: the body must be equal'],
    ['a field', { ...CHANGED, sent: { age: 3 } }, 'a body: /age is not in the document'],
    ['a wrong field', { ...CHANGED, sent: { name: 3 } }, 'a body: /name must be string'],
    ['a body', { sent: { name: 'Dory' } }, 'a body, which the document does not have'],
  ])('fails for %s that the document lacks, if the request was granted', (_, answer, fault) => {
    const { method = 'GET' } = answer;
    const faults = faultsOf(answer);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${method} /fish/{id} granted a request with ${fault}`);
    expect(faultsOf({ ...answer, ...refused(404, 'NOT_FOUND'), method: 'GET' })).toEqual([]);
  });

  it('fails for an operation that the document lacks', () => {
    expect(faultsOf({ path: '/fish' })).toEqual(['GET /fish: the document has no such operation']);
    expect(faultsOf({ method: 'PUT', ...refused(404, 'NOT_FOUND') })).toHaveLength(1);
  });
});
