import createFetchClient, { type Middleware } from 'openapi-fetch';
import type { ClienteleClientOptions } from './clientele-client.js';
import { ConnectionError } from './connection.error.js';
import type { ClienteleCallSettings } from './operations.js';
import { refusalOf } from './read-answer.js';

/** A call, the types of which were checked where it is written. */
export interface Call extends ClienteleCallSettings {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
  /** The media type of a body that is sent as it is; left out, the body is JSON. */
  readonly type?: string;
}

/** Sends a call and resolves with a successful response, not read yet. */
export type Send = (method: string, path: string, call?: Call) => Promise<Response>;

/** Creates what sends calls with the options' headers, and rejects with the client's errors. */
export function createSender(options: ClienteleClientOptions): Send {
  const { baseUrl, credentials, fetch } = options;
  const client = createFetchClient({
    baseUrl,
    ...(credentials && { credentials }),
    ...(fetch && { fetch }),
  });
  client.use(middlewareFor(options));
  // The paths are known at the client's interface only; here every call is alike.
  const request = client.request as unknown as (
    method: string,
    path: string,
    init: object,
  ) => Promise<{ response: Response }>;
  return async (method, path, { path: places, query, headers, type, ...rest } = {}) => {
    assertSegments(places);
    const { response } = await request(method, path, {
      ...rest,
      headers: { ...withoutType(headers), ...(type !== undefined && { 'Content-Type': type }) },
      ...(type !== undefined && { bodySerializer: (body: unknown) => body }),
      params: { path: places, query },
      parseAs: 'stream',
    });
    return response;
  };
}

/** An address drops such a segment, or the one before it, and would be another route's. */
function assertSegments(places: Readonly<Record<string, string>> = {}): void {
  for (const [name, value] of Object.entries(places)) {
    if (/^\.{0,2}$/.test(value)) {
      throw new TypeError(
        `\`${name}\` is no id: "${value}". Give the id that the module answered.`,
      );
    }
  }
}

function middlewareFor(options: ClienteleClientOptions): Middleware {
  const own = ownHeaders(options);
  return {
    async onRequest({ request }) {
      const { headers } = options;
      const given = typeof headers === 'function' ? await headers() : headers;
      // Whatever comes first stays: a call's own headers, then those of `as` and `viewing`.
      for (const [name, value] of [...Object.entries(own), ...Object.entries(withoutType(given))]) {
        if (!request.headers.has(name)) request.headers.set(name, value);
      }
    },
    onError({ request, error }) {
      return request.signal.aborted ? undefined : new ConnectionError(error);
    },
    async onResponse({ request, response }) {
      if (!response.ok) throw await refusalOf(response, request.signal);
    },
  };
}

/** Which type a body has, and whether there is one, is known here only. */
function withoutType(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  const others = Object.entries(headers).filter(([name]) => !/^content-type$/i.test(name));
  return Object.fromEntries(others);
}

function ownHeaders({ membershipId, viewToken }: ClienteleClientOptions): Record<string, string> {
  return {
    ...(membershipId !== undefined && { 'X-Membership-Id': membershipId }),
    ...(viewToken !== undefined && { 'X-Clientele-View': viewToken }),
  };
}
