import type { Server } from 'node:http';
import request, { type Test } from 'supertest';

/** Calls the app over HTTP, as nobody or as one person. */
export class Caller {
  constructor(
    private readonly server: Server,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** The same caller with one more header. */
  with(name: string, value: string): Caller {
    return new Caller(this.server, { ...this.headers, [name]: value });
  }

  get(path: string): Test {
    return request(this.server).get(path).set(this.headers);
  }

  post(path: string, body: object = {}): Test {
    return request(this.server).post(path).set(this.headers).send(body);
  }

  /** Posts JSON as it is written, which need not be what a client would send. */
  postText(path: string, json: string): Test {
    const headers = { ...this.headers, 'content-type': 'application/json' };
    return request(this.server).post(path).set(headers).send(json);
  }

  put(path: string, body: object): Test {
    return request(this.server).put(path).set(this.headers).send(body);
  }

  patch(path: string, body: object): Test {
    return request(this.server).patch(path).set(this.headers).send(body);
  }

  delete(path: string): Test {
    return request(this.server).delete(path).set(this.headers);
  }
}
