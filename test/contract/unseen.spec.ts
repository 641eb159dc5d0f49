import { AnswerChecker } from '../support/contract/answer-checker.js';
import type { Answer } from '../support/contract/answer.js';
import { verdict } from '../support/contract/unseen.js';
import { answerOf, FISH, refused, SMALL_CONTRACT } from './small-contract.js';

const SCHEMAS = '#/components/schemas';
const GET = '#/paths/~1fish~1{id}/get';
const BODY = '#/paths/~1fish~1{id}/patch/requestBody/content/application~1json/schema/properties';

const CHANGED = { method: 'PATCH', status: 204, body: undefined };

/** Answers that show all of the small contract; with each, what none of the others shows. */
const ANSWERS: readonly (readonly [Partial<Answer>, readonly string[]])[] = [
  [
    {},
    [
      `answer ${SCHEMAS}/Fish/properties/marks absent`,
      `answer ${SCHEMAS}/Fish/properties/tank/oneOf/0`,
    ],
  ],
  [
    {
      path: '/fish/6?deep=true',
      sentHeaders: { 'x-net': 'fine' },
      body: { ...FISH, kind: 'trout', tank: { litres: 5 }, marks: { left: true } },
    },
    [
      `request ${GET}/parameters/0 deep`,
      `answer ${SCHEMAS}/Fish/properties/kind = "trout"`,
      `answer ${SCHEMAS}/Tank/properties/litres is integer`,
      `answer ${SCHEMAS}/Fish/properties/marks/additionalProperties`,
    ],
  ],
  [
    { sentHeaders: { 'x-net': 'wide' }, body: { ...FISH, tank: { litres: null }, marks: {} } },
    [`answer ${SCHEMAS}/Tank/properties/litres is null`],
  ],
  [refused(404, 'NOT_FOUND'), ['GET /fish/{id} 404 NOT_FOUND']],
  [refused(404, 'FISH_GONE'), ['GET /fish/{id} 404 FISH_GONE']],
  [
    {
      ...refused(429, 'TOO_SOON'),
      headers: { 'content-type': 'application/json', 'retry-after': '1' },
    },
    ['GET /fish/{id} 429', 'GET /fish/{id} 429 TOO_SOON'],
  ],
  [
    { ...CHANGED, sent: { name: 'Dory', kind: 'clown' } },
    [`request ${BODY}/name`, `request ${BODY}/kind`],
  ],
  [{ method: 'DELETE', status: 204, body: undefined }, ['DELETE /fish/{id} 204']],
  [{ path: '/fish/count', body: 3 }, ['GET /fish/count 200']],
];

describe('what a run has not shown of the contract', () => {
  const checker = new AnswerChecker(SMALL_CONTRACT);

  function seenIn(answers: readonly Partial<Answer>[]): Set<string> {
    return new Set(answers.flatMap((answer) => checker.check(answerOf(answer)).seen));
  }

  const seen = seenIn(ANSWERS.map(([answer]) => answer));

  it('is nothing where all of it occurred', () => {
    expect(verdict(checker.document, seen, [])).toEqual({ unseen: [], wrongExceptions: [] });
  });

  it.each(ANSWERS)('is what no other answer than %j shows', (answer, lines) => {
    const others = ANSWERS.map(([other]) => other).filter((other) => other !== answer);
    const { unseen } = verdict(checker.document, seenIn(others), []);
    expect(unseen).toEqual(expect.arrayContaining([...lines]));
  });

  it('names what is missing in an answer whose status occurs, and else the status only', () => {
    const header = `answer ${GET}/responses/429/headers/Retry-After`;
    const others = ANSWERS.map(([other]) => other).filter(({ status }) => status !== 429);
    const { unseen } = verdict(checker.document, seenIn(others), []);
    expect(unseen).toEqual(['GET /fish/{id} 429', 'GET /fish/{id} 429 TOO_SOON']);
    const bare = new Set([...seen].filter((line) => line !== header));
    expect(verdict(checker.document, bare, []).unseen).toEqual([header]);
  });

  it('counts no field of a request that was refused', () => {
    const answer = { path: '/fish/6?deep=true', ...refused(404, 'NOT_FOUND') };
    expect([...seenIn([answer])].filter((line) => line.startsWith('request'))).toEqual([]);
  });

  it('leaves out what no test can show, unless it occurs or is nothing of the contract', () => {
    const others = ANSWERS.map(([other]) => other).filter(({ status }) => status !== 429);
    const exceptions = [/ 429/, / 503$/].map((lines) => ({ lines, why: 'A test' }));
    expect(verdict(checker.document, seenIn(others), exceptions)).toMatchObject({
      wrongExceptions: ['/ 503$/'],
    });
    expect(verdict(checker.document, seenIn(others), exceptions).unseen.join()).not.toContain(
      '429',
    );
    expect(verdict(checker.document, seen, exceptions).wrongExceptions).toEqual(
      expect.arrayContaining(['GET /fish/{id} 429 TOO_SOON', '/ 503$/']),
    );
  });
});
