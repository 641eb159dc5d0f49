import assert from 'node:assert/strict';

/** An answer, read. */
export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
  readonly bytes: Buffer;
}

/** What an error answers. */
export interface Refusal {
  readonly code: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Somebody who calls the host's routes; those of the module are below `clientele/`. */
export class Caller {
  constructor(
    private readonly url: string,
    private readonly headers: Readonly<Record<string, string>>,
  ) {}

  /** Whatever is answered. */
  async call<T>(method: string, path: string, body?: object): Promise<Answer<T>> {
    // A type of content without content is refused by Fastify.
    const type: Record<string, string> = body ? { 'content-type': 'application/json' } : {};
    const response = await fetch(`${this.url}/${path}`, {
      method,
      headers: { ...this.headers, ...type },
      ...(body && { body: JSON.stringify(body) }),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const { status, headers } = response;
    const isJson = headers.get('content-type')?.startsWith('application/json');
    const parsed: unknown = isJson ? JSON.parse(bytes.toString()) : undefined;
    return { status, headers, body: parsed as T, bytes };
  }

  /** What is answered with this status; any other one fails. */
  async gets<T>(status: number, method: string, path: string, body?: object): Promise<T> {
    const answer = await this.call<T>(method, path, body);
    assert.equal(answer.status, status, `${method} ${path}: ${answer.bytes.toString()}`);
    return answer.body;
  }

  /** The refusal with this status and code; any other answer fails. */
  async refused(
    status: number,
    code: string,
    method: string,
    path: string,
    body?: object,
  ): Promise<Answer<Refusal>> {
    const answer = await this.call<Refusal>(method, path, body);
    const text = `${method} ${path}: ${answer.bytes.toString()}`;
    assert.deepEqual([answer.status, answer.body.code], [status, code], text);
    return answer;
  }
}
