import type { Server } from 'node:http';
import request, { type Response, type Test } from 'supertest';
import { assertAnswer } from './contract/assert-answer.js';

/** A method of HTTP that the module's routes have. */
export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Calls the app over HTTP, as nobody or as one person. Every answer of the module's routes is held against the contract. */
export class Caller {
  constructor(
    private readonly server: Server,
    /** The path of the module's routes. */
    private readonly base: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** The same caller with one more header. */
  with(name: string, value: string): Caller {
    return new Caller(this.server, this.base, { ...this.headers, [name]: value });
  }

  get(path: string): Test {
    return this.call('get', path);
  }

  post(path: string, body: object = {}): Test {
    return this.call('post', path, body);
  }

  put(path: string, body: object): Test {
    return this.call('put', path, body);
  }

  patch(path: string, body: object): Test {
    return this.call('patch', path, body);
  }

  delete(path: string): Test {
    return this.call('delete', path);
  }

  /** Posts JSON as it is written, which need not be what a client would send. */
  postText(path: string, json: string): Test {
    return this.text('post', path, 'application/json', json);
  }

  /** Sends a text, or bytes, as a body of this type. */
  text(method: Method, path: string, type: string, text: string | Buffer): Test {
    return this.with('content-type', type).call(method, path, text);
  }

  private call(method: Method, path: string, body?: object | string | Buffer): Test {
    const shown = Buffer.isBuffer(body) ? body.toString('latin1') : body;
    const sent = { method: method.toUpperCase(), headers: this.headers, body: shown };
    const test = request(this.server)[method](path).set(this.headers);
    test.expect((received) =>
      // With what a test has added to the query.
      assertAnswer(this.base, { ...sent, path: pathOf(received) }, received),
    );
    return body === undefined ? test : test.send(body);
  }
}

/** The path and query that a request was sent with. */
function pathOf(received: Response): string {
  return (received as Response & { readonly req: { readonly path: string } }).req.path;
}
