import {
  decodeToken,
  encodeToken,
  MAC_BYTES,
  tokenHead,
} from '../../../lib/domain/invitations/token-layout.js';

const parts = {
  id: '019bc1a2-0000-7abc-8def-0123456789ab',
  generation: 258,
  mac: Buffer.alloc(MAC_BYTES, 7),
};

describe('the layout of a token', () => {
  it('carries id, generation and MAC there and back', () => {
    const token = encodeToken(parts);
    expect(token).toMatch(/^[\w-]{70}$/);
    expect(decodeToken(token)).toEqual(parts);
  });

  it('has a head of 16 bytes of id and 4 of generation', () => {
    expect(tokenHead(parts).toString('hex')).toBe('019bc1a200007abc8def0123456789ab00000102');
  });

  it('keeps the largest generation', () => {
    const generation = 2 ** 32 - 1;
    expect(decodeToken(encodeToken({ ...parts, generation }))).toMatchObject({ generation });
  });

  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a number', 42],
    ['an array', [encodeToken(parts)]],
    ['an object that prints as a token', { toString: () => encodeToken(parts) }],
    ['nothing', ''],
    ['a token cut short', encodeToken(parts).slice(0, -1)],
    ['a token with more behind it', `${encodeToken(parts)}A`],
    ['a padded token', `${encodeToken(parts)}==`],
    ['a token with a space', ` ${encodeToken(parts)}`],
    ['a token with a line break inside', encodeToken(parts).replace(/^.{20}/, '$&\n')],
    ['a token with NUL behind it', `${encodeToken(parts)}\0`],
    [
      'another alphabet',
      Buffer.concat([tokenHead(parts), Buffer.alloc(32, 0xff)]).toString('base64'),
    ],
    ['hex', Buffer.concat([tokenHead(parts), parts.mac]).toString('hex')],
  ])('is not found in %s (C16)', (_, token) => {
    expect(decodeToken(token)).toBeNull();
  });
});
