import { setting } from '../environment.js';

/** How long somebody stays logged in, in seconds: 12 hours. */
export const SESSION_LENGTH = 12 * 60 * 60;

const NAME = 'session';

/** What sets a header of an answer, on Express as on Fastify. */
export interface Answer {
  header(name: string, value: string): unknown;
}

/** Keeps a token in the browser, where scripts cannot read it and forms of other sites do not send it; null forgets it. */
export function keepSession(answer: Answer, token: string | null): void {
  const age = token === null ? 0 : SESSION_LENGTH;
  const secure = setting('PUBLIC_URL').startsWith('https:') ? '; Secure' : '';
  answer.header(
    'Set-Cookie',
    `${NAME}=${token ?? ''}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`,
  );
}

/** The token that a browser sends. */
export function tokenInCookie(request: {
  headers: { cookie?: string };
}): string | null {
  const cookies = request.headers.cookie?.split('; ') ?? [];
  const cookie = cookies.find((each) => each.startsWith(`${NAME}=`));
  return cookie?.slice(NAME.length + 1) ?? null;
}
