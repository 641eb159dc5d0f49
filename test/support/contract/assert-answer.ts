import type { Answer } from './answer.js';

/** What a test sent. */
export interface Sent {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A text is sent as it is. */
  readonly body?: object | string | undefined;
}

/** What a test got. */
export interface Received {
  readonly status: number;
  readonly headers: Answer['headers'];
  /** The type of the content, without its parameters. */
  readonly type: string;
  readonly body: unknown;
}

/** Where `environment.cjs` has put the check; a script that is no test goes without. */
const holder = globalThis as { answerFaults?: (answer: Answer) => readonly string[] };

/**
 * Throws where an answer of a route of the module, whose routes are below `base`, is not as the contract says. Where they
 * stand at the root, nothing tells them from the host's, and none is looked at.
 */
export function assertAnswer(base: string, sent: Sent, received: Received): void {
  if (!holder.answerFaults || base === '' || !sent.path.startsWith(`${base}/`)) return;
  const faults = holder.answerFaults({
    method: sent.method,
    path: sent.path.slice(base.length),
    sentHeaders: lowerCased(sent.headers),
    sent: parsed(typeof sent.body === 'string' ? sent.body : JSON.stringify(sent.body)),
    status: received.status,
    headers: received.headers,
    body: received.type === 'application/json' ? received.body : undefined,
  });
  if (faults.length > 0)
    throw new Error(`The answer is not as the contract says:\n${faults.join('\n')}`);
}

/** What a body says in JSON; a text that is none is never granted. */
function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, text]) => [name.toLowerCase(), text]),
  );
}
