import {
  ClienteleApiError,
  ConnectionError,
  createClienteleClient,
  ForeignAnswerError,
  isApiError,
  isCode,
  isConnectionError,
  isForeignAnswer,
} from 'nest-clientele/client';
import { ScriptedServer } from './scripted-server.js';

const LAST_ADMIN = {
  statusCode: 409,
  code: 'LAST_ADMIN',
  message: 'This is the last active admin.',
  details: { memberId: 'm1' },
};

/** Which of the guards know the error. */
const kindsOf = (error: unknown) => ({
  api: isApiError(error),
  foreign: isForeignAnswer(error),
  connection: isConnectionError(error),
});

describe('an error of the client', () => {
  let server: ScriptedServer;

  beforeAll(async () => {
    server = await ScriptedServer.start();
  });

  afterAll(() => server.stop());

  /** What a call rejects with. */
  async function errorOf(
    options: { signal?: AbortSignal; baseUrl?: string } = {},
  ): Promise<unknown> {
    const { baseUrl = server.baseUrl, ...call } = options;
    return createClienteleClient({ baseUrl })
      .GET('/members', call)
      .then(
        () => {
          throw new Error('It was answered.');
        },
        (error: unknown) => error,
      );
  }

  it('is the module’s refusal, with its code, words, details and status', async () => {
    server.answersJson(409, LAST_ADMIN);
    const error = await errorOf();
    expect(error).toBeInstanceOf(ClienteleApiError);
    expect(error).toMatchObject({
      name: 'ClienteleApiError',
      status: 409,
      code: 'LAST_ADMIN',
      message: LAST_ADMIN.message,
      details: LAST_ADMIN.details,
      retryAfter: undefined,
    });
    expect(kindsOf(error)).toEqual({ api: true, foreign: false, connection: false });
    expect(isCode(error, 'LAST_ADMIN')).toBe(true);
    expect(isCode(error, 'NOT_FOUND', 'LAST_ADMIN')).toBe(true);
    expect(isCode(error, 'NOT_FOUND')).toBe(false);
  });

  it('is that of a download, too', async () => {
    server.answersJson(404, { statusCode: 404, code: 'NOT_FOUND', message: 'Not found.' });
    const client = createClienteleClient({ baseUrl: server.baseUrl });
    const call = client.download('/exports/{id}/download', { path: { id: 'e1' } });
    await expect(call).rejects.toMatchObject({
      status: 404,
      code: 'NOT_FOUND',
      details: undefined,
    });
  });

  it('says in seconds when the call can succeed', async () => {
    const refusal = { statusCode: 429, code: 'RESEND_TOO_SOON', message: 'Too soon.' };
    server.answersJson(429, refusal, { 'retry-after': '90' });
    expect(await errorOf()).toMatchObject({ code: 'RESEND_TOO_SOON', retryAfter: 90 });

    const date = new Date(Date.now() + 60_000).toUTCString();
    server.answersJson(429, refusal, { 'retry-after': date });
    const { retryAfter } = (await errorOf()) as ClienteleApiError;
    expect(retryAfter).toBeGreaterThan(50);
    expect(retryAfter).toBeLessThanOrEqual(60);

    server.answersJson(429, refusal, { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' });
    expect(await errorOf()).toMatchObject({ retryAfter: 0 });
    server.answersJson(429, refusal, { 'retry-after': 'soon' });
    expect(await errorOf()).toMatchObject({ retryAfter: undefined });
  });

  it('is known across copies of the package', async () => {
    jest.resetModules();
    const copy =
      jest.requireActual<typeof import('nest-clientele/client')>('nest-clientele/client');
    const error = new copy.ClienteleApiError({ status: 409, code: 'LAST_ADMIN', message: 'Last.' });
    expect(error).not.toBeInstanceOf(ClienteleApiError);
    expect(isCode(error, 'LAST_ADMIN')).toBe(true);
    expect(isForeignAnswer(new copy.ForeignAnswerError({ status: 502, body: '' }))).toBe(true);
    expect(isConnectionError(new copy.ConnectionError('lost'))).toBe(true);
  });

  it.each([undefined, null, 'LAST_ADMIN', LAST_ADMIN, new Error('LAST_ADMIN')])(
    'is not %j',
    (value) => {
      expect(kindsOf(value)).toEqual({ api: false, foreign: false, connection: false });
      expect(isCode(value, 'LAST_ADMIN')).toBe(false);
    },
  );

  describe('is an answer of somebody else', () => {
    it.each([
      ['a proxy’s page', 502, 'text/html', '<h1>Bad Gateway</h1>', '<h1>Bad Gateway</h1>'],
      ['nothing', 503, 'text/plain', '', ''],
      [
        'the host’s own error',
        413,
        'application/json',
        '{"statusCode":413,"message":"Payload Too Large"}',
        { statusCode: 413, message: 'Payload Too Large' },
      ],
      [
        'an API’s error of another shape',
        400,
        'application/json',
        '{"code":"E1","message":"x"}',
        { code: 'E1', message: 'x' },
      ],
      ['null', 500, 'application/json', 'null', null],
    ])('with %s', async (_, status, type, text, body) => {
      server.answers((response) => response.writeHead(status, { 'content-type': type }).end(text));
      const error = await errorOf();
      expect(error).toBeInstanceOf(ForeignAnswerError);
      expect(error).toMatchObject({ name: 'ForeignAnswerError', status, body });
      expect(kindsOf(error)).toEqual({ api: false, foreign: true, connection: false });
    });

    it('with a throttler’s wait', async () => {
      server.answersJson(
        429,
        { statusCode: 429, message: 'ThrottlerException' },
        { 'retry-after': '7' },
      );
      expect(await errorOf()).toMatchObject({ status: 429, retryAfter: 7 });
    });

    it('that succeeds, as a front end’s page does where `baseUrl` is wrong', async () => {
      const page = '<!doctype html><title>Portal</title>';
      server.answers((response) =>
        response.writeHead(200, { 'content-type': 'text/html' }).end(page),
      );
      const error = await errorOf();
      expect(error).toMatchObject({ status: 200, body: page });
      expect(isForeignAnswer(error)).toBe(true);
    });
  });

  describe('is a connection', () => {
    it('that is refused', async () => {
      const gone = await ScriptedServer.start();
      const address = gone.baseUrl;
      await gone.stop();
      const error = await errorOf({ baseUrl: address });
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error).toMatchObject({ name: 'ConnectionError', cause: { message: 'fetch failed' } });
      expect(kindsOf(error)).toEqual({ api: false, foreign: false, connection: true });
    });

    it.each([200, 409])('that breaks amid an answer with %d', async (status) => {
      server.answers((response) => {
        response.writeHead(status, { 'content-length': '1000' }).write('{"items": [');
        setImmediate(() => response.destroy());
      });
      expect(isConnectionError(await errorOf())).toBe(true);
    });
  });

  describe('is the signal’s own reason', () => {
    const reason = new Error('left the page');

    it('where it was aborted before', async () => {
      expect(await errorOf({ signal: AbortSignal.abort(reason) })).toBe(reason);
    });

    it('where it is aborted while waiting for an answer', async () => {
      const stop = new AbortController();
      server.answers(() => stop.abort(reason));
      expect(await errorOf({ signal: stop.signal })).toBe(reason);
    });

    it.each([200, 409])('where it is aborted amid an answer with %d', async (status) => {
      const stop = new AbortController();
      server.answers((response) => {
        response.writeHead(status, { 'content-length': '1000' }).write('{"items": [');
        setTimeout(() => stop.abort(reason), 50);
      });
      expect(await errorOf({ signal: stop.signal })).toBe(reason);
    });
  });
});
