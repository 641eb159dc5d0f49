import type { Person } from '../../../../support/test-host.js';

/** How a route that changes something is called. */
export type Method = 'post' | 'put' | 'patch' | 'delete';

/** What routes answer, as far as what comes next needs it. */
export interface Answered {
  readonly id: string;
  readonly token: string;
  readonly member: { readonly id: string };
  readonly invitation: { readonly id: string };
}

/** Calls a route as somebody and resolves with its answer; a refusal says why. */
export async function answered(
  by: Person,
  method: Method,
  path: string,
  body: object = {},
): Promise<Answered> {
  const answer = await by.http[method](`/clientele/${path}`, body);
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.text}`);
  return answer.body as Answered;
}
