import type { TestMembership, TestPerson, TestView } from './things.js';

/** The header by which a test says who is logged in. */
export const TESTING_PERSON = 'x-clientele-testing-person';

/** Whom a request of a test is made by: a member, a person who does not say as which member, or somebody who looks as one. */
export type TestCaller = TestMembership | TestPerson | TestView;

/** What takes headers one by one, such as a request of supertest or superagent, or `Headers`. */
export interface TakesHeaders {
  /** Sets one header. */
  set(name: string, value: string): unknown;
}

/**
 * The headers of a request by this caller, for whatever takes them as a plain object: `inject()`, `fetch`. They mean something
 * to an app with `ClienteleTestingModule` only.
 *
 * @example
 * ```ts
 * await app.inject({ method: 'GET', url: '/reports', headers: headersOf(jo) });
 * ```
 */
export function headersOf(caller: TestCaller): Record<string, string> {
  if ('token' in caller) {
    return { ...headersOf(caller.viewer), 'x-clientele-view': caller.token };
  }
  if ('memberId' in caller) {
    return { ...headersOf(caller.person), 'x-membership-id': caller.memberId };
  }
  return { [TESTING_PERSON]: caller.personId };
}

/**
 * Has a request be made by this caller, and gives the request back.
 *
 * @example
 * ```ts
 * await actAs(request(app.getHttpServer()).put('/projects/p1/reports/7'), jo).expect(200);
 * ```
 */
export function actAs<Request extends TakesHeaders>(request: Request, caller: TestCaller): Request {
  for (const [name, value] of Object.entries(headersOf(caller))) request.set(name, value);
  return request;
}
