import { canonicalIds, type IdKind } from '../../../lib/domain/scopes/id-kind.js';

const INT4: IdKind = { name: 'integer', least: -(2n ** 31n), most: 2n ** 31n - 1n };

describe('ids a column can hold', () => {
  it('are whole numbers as the database writes them, for a column of integers', () => {
    const odd = ['abc', '', '01', '-0', '+1', ' 1', '1 ', '1\n', '1e3', '1.0', '0x1', '१', 'NaN'];
    expect(canonicalIds(INT4, [...odd, '0', '1', '-7', '2147483647'])).toEqual([
      '0',
      '1',
      '-7',
      '2147483647',
    ]);
  });

  it('are within the range of their column', () => {
    const large = [2n ** 31n, -(2n ** 31n) - 1n, 2n ** 70n, 10n ** 300n].map(String);
    expect(canonicalIds(INT4, [...large, '-2147483648'])).toEqual(['-2147483648']);
  });

  it('are lower-case uuids with their hyphens, for a column of uuids', () => {
    const id = '0190b2c4-5d6e-7f80-8a9b-0c1d2e3f4a5b';
    const odd = [id.toUpperCase(), `{${id}}`, id.replaceAll('-', ''), `${id} `, 'no uuid', ''];
    expect(canonicalIds({ name: 'uuid' }, [...odd, id])).toEqual([id]);
  });

  it('are any text that can be stored as it is, for a column of text', () => {
    const odd = ['a\0b', '\0', 'half \ud83d', '\ude00 half'];
    const fine = ['', ' ', "o'neill", '\\', '%', '01', 'null', '{a,b}', 'emoji 😀', 'ß'];
    expect(canonicalIds({ name: 'text' }, [...odd, ...fine])).toEqual(fine);
  });
});
