import { ClienteleApiError, type ClienteleApiErrorCode } from './clientele-api.error.js';
import { ConnectionError } from './connection.error.js';
import { ForeignAnswerError } from './foreign-answer.error.js';

const SECOND = 1000;

/** The shape of the module's refusals. */
interface Refusal {
  readonly statusCode: number;
  readonly code: ClienteleApiErrorCode;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** What a successful answer holds; nothing is `undefined`. */
export async function readAnswer(response: Response, signal?: AbortSignal): Promise<unknown> {
  const { status } = response;
  if (status === 204) return undefined;
  const text = await textOf(response, signal);
  // What is only accepted need not tell anything: so with `POST join-links/ask`.
  if (status === 202 && text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw foreignAnswer(response, text);
  }
}

/** The error for an answer that is no success. */
export async function refusalOf(response: Response, signal?: AbortSignal): Promise<Error> {
  const { status } = response;
  const text = await textOf(response, signal);
  const body = jsonOr(text);
  if (!isRefusal(body) || body.statusCode !== status) return foreignAnswer(response, body);
  const { code, message, details } = body;
  return new ClienteleApiError({ status, code, message, details, retryAfter: waitOf(response) });
}

/** What `fetch` or a reader of its answer threw: an abort as it is, all else as a lost connection. */
export function connectionFault(error: unknown, signal?: AbortSignal): unknown {
  return signal?.aborted === true ? error : new ConnectionError(error);
}

async function textOf(response: Response, signal?: AbortSignal): Promise<string> {
  try {
    return await response.text();
  } catch (error) {
    throw connectionFault(error, signal);
  }
}

function foreignAnswer(response: Response, body: unknown): ForeignAnswerError {
  return new ForeignAnswerError({ status: response.status, body, retryAfter: waitOf(response) });
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function isRefusal(body: unknown): body is Refusal {
  if (typeof body !== 'object' || body === null) return false;
  const { code, message } = body as Partial<Refusal>;
  return typeof code === 'string' && typeof message === 'string';
}

/** `Retry-After` in seconds; proxies write it as a date, too. */
function waitOf(response: Response): number | undefined {
  const header = response.headers.get('retry-after');
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header)
    ? Number(header)
    : Math.ceil((Date.parse(header) - Date.now()) / SECOND);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
