import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { chosenEncoding, Site } from '../../lib/pages/site.js';

const TEXT = 'export const answer = 42;'.repeat(50);

const file = (name: string, text: string, type = 'text/javascript; charset=utf-8') => ({
  name,
  type,
  content: brotliCompressSync(text).toString('base64'),
});

describe('the encoding of a file', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'br'],
    ['GZIP', 'gzip'],
    ['gzip, br;q=0', 'gzip'],
    ['br;q=0, gzip;q=0', null],
    ['identity', null],
    ['', null],
  ] as const)('for `Accept-Encoding: %s` is %s', (header, encoding) => {
    expect(chosenEncoding(header)).toBe(encoding);
  });
});

describe('the built pages', () => {
  const site = new Site([file('index.html', '<p>page</p>', 'text/html'), file('a-1.js', TEXT)]);

  it('give a file in the encoding that is taken, always the same bytes', () => {
    const [br, gzip, plain] = ['br', 'gzip', ''].map((accepted) => site.find('a-1.js', accepted));
    expect(br?.bytes.equals(brotliCompressSync(TEXT))).toBe(true);
    expect(gunzipSync(gzip?.bytes ?? '').toString()).toBe(TEXT);
    expect(plain?.bytes.toString()).toBe(TEXT);
    expect(new Set([br?.etag, gzip?.etag, plain?.etag]).size).toBe(1);
  });

  it.each(['a-2.js', 'index.html', '', '../package.json', '__proto__'])(
    'have no file %j',
    (name) => {
      expect(site.find(name, 'br')).toBeUndefined();
    },
  );

  it('say whether they are built', () => {
    expect([site.isBuilt, new Site([]).isBuilt]).toEqual([true, false]);
  });
});
