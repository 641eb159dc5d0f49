import { bodyOf } from '../../lib/routes/body.js';
import type { ClienteleRequest } from '../../lib/routes/request.js';

type Given = [headers: ClienteleRequest['headers'], body: unknown];

describe('the body of a request', () => {
  it.each<Given>([
    [{ 'content-type': 'application/json', 'content-length': '7' }, { a: 1 }],
    [{ 'content-type': 'Application/JSON; charset=utf-8', 'content-length': '7' }, { a: 1 }],
    [{ 'content-type': 'application/vnd.api+json', 'content-length': '7' }, { a: 1 }],
    [{ 'content-type': 'application/json', 'transfer-encoding': 'chunked' }, [1]],
    [{ 'content-type': 'application/json', 'content-length': '4' }, null],
  ])('with %j is what was parsed', (headers, body) => {
    expect(bodyOf({ headers, body })).toBe(body);
  });

  it.each<Given>([
    [{}, undefined],
    [{}, null],
    [{ 'content-length': '0' }, undefined],
    [{ 'content-type': 'application/json', 'content-length': '0' }, undefined],
    [{ 'content-type': 'text/plain', 'content-length': '0' }, undefined],
  ])('with %j is empty when none was sent', (headers, body) => {
    expect(bodyOf({ headers, body })).toEqual({});
  });

  it.each<Given>([
    [{ 'content-type': 'text/plain', 'content-length': '7' }, 'a text'],
    [{ 'content-type': 'application/x-www-form-urlencoded', 'content-length': '3' }, { a: '1' }],
    [{ 'content-type': 'application/x-www-form-urlencoded' }, { a: '1' }],
    [{ 'content-type': 'multipart/form-data; boundary=x', 'transfer-encoding': 'chunked' }, {}],
    [{ 'content-type': 'application/jsonp', 'content-length': '7' }, undefined],
    [{ 'content-type': 'text/json', 'content-length': '7' }, undefined],
    [{ 'content-type': 'application/json', 'content-length': '7' }, undefined],
    [{ 'content-length': '7' }, undefined],
  ])('with %j is refused, as %j', (headers, body) => {
    expect(() => bodyOf({ headers, body })).toThrow(
      expect.objectContaining({ code: 'UNSUPPORTED_MEDIA_TYPE' }) as Error,
    );
  });
});
