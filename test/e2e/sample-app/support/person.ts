import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ClienteleClient, createClienteleClient } from 'nest-clientele/client';
import { Caller } from '../../../support/caller.js';
import { assertAnswer } from '../../../support/contract/assert-answer.js';

/** The path of the module's routes. */
const BASE = '/api/clientele';

/**
 * Somebody who calls the app: the module's routes by the typed client, the app's own as plain HTTP. Both ways every answer of
 * the module's routes is held against the contract.
 */
export class Person extends Caller {
  readonly clientele: ClienteleClient;

  constructor(server: Server, headers: Readonly<Record<string, string>> = {}) {
    super(server, BASE, headers);
    const { port } = server.address() as AddressInfo;
    this.clientele = createClienteleClient({
      baseUrl: `http://127.0.0.1:${port}${BASE}`,
      headers,
      fetch: fetchAsAgreed,
    });
  }
}

/** Sends a request; throws where the answer is not as the contract says. */
async function fetchAsAgreed(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const headers = Object.fromEntries(request.headers);
  const body = (await request.clone().text()) || undefined;
  const sent = { method: request.method, path: pathname + search, headers, body };
  const response = await fetch(request);
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  assertAnswer(BASE, sent, {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    type,
    body: type === 'application/json' ? await response.clone().json() : undefined,
  });
  return response;
}
