import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ClienteleClient, createClienteleClient } from 'nest-clientele/client';
import { Caller } from '../../../support/caller.js';

/** Somebody who calls the app: the module's routes by the typed client, the app's own as plain HTTP. */
export class Person extends Caller {
  readonly clientele: ClienteleClient;

  constructor(server: Server, headers: Readonly<Record<string, string>> = {}) {
    super(server, headers);
    const { port } = server.address() as AddressInfo;
    this.clientele = createClienteleClient({
      baseUrl: `http://127.0.0.1:${port}/api/clientele`,
      headers,
    });
  }
}
