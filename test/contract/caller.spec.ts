import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { Caller } from '../support/caller.js';

/** Answers every request as its header `x-answer` says: `[status, body]`. */
function mirror(): Server {
  return createServer((request, response) => {
    const [status, body] = JSON.parse(String(request.headers['x-answer'])) as [number, object];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
}

describe('what a test calls over HTTP', () => {
  const server = mirror();

  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });

  afterAll(() => new Promise((resolve) => server.close(resolve)));

  function answering(status: number, body: object, base = '/clientele'): Caller {
    return new Caller(server, base).with('x-answer', JSON.stringify([status, body]));
  }

  const page = { items: [], nextCursor: null };
  const odd = { ...page, pages: 5 };

  it('fails where the answer of a route of the module is not as the contract says', async () => {
    await expect(answering(200, odd).get('/clientele/clients')).rejects.toThrow(
      'GET /clients 200: /pages is not in the document',
    );
    await expect(answering(418, page).get('/clientele/clients').expect(418)).rejects.toThrow(
      'GET /clients 418: the document has no such status',
    );
    await expect(answering(204, {}).delete('/clientele/nothing')).rejects.toThrow(
      'DELETE /nothing: the document has no such operation',
    );
    await expect(answering(200, odd, '/api').get('/api/clients')).rejects.toThrow('/pages');
  });

  it("is left alone where the answer is the host's", async () => {
    await answering(200, odd).get('/clients').expect(200);
    await answering(200, odd, '').get('/clients').expect(200);
    const missing = { statusCode: 404, message: 'Cannot GET /clientele/nothing' };
    await answering(404, missing).get('/clientele/nothing').expect(404);
  });

  it('fails where the check itself does', () => {
    const { answerFaults } = globalThis as unknown as {
      answerFaults(answer: null): readonly string[];
    };
    expect(answerFaults(null)).toEqual([expect.stringContaining('TypeError')]);
  });
});
