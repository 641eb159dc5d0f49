import { queryOf } from '../../lib/routes/query.js';

describe('the query of a request', () => {
  it.each([
    ['/members', {}],
    ['/members?', {}],
    ['/members?a=1&b=two+words&c=%C3%A9', { a: '1', b: 'two words', c: 'é' }],
    ['/members?a=1&a=2', { a: ['1', '2'] }],
    ['/members?a[b]=1&a[]=2', { 'a[b]': '1', 'a[]': '2' }],
    ['/members?a', { a: '' }],
    ['/members?a=b?c=d', { a: 'b?c=d' }],
  ])('of %s is what stands there', (url, expected) => {
    expect(queryOf({ headers: {}, url })).toEqual(expected);
  });

  it('has the names that every object has as its own', () => {
    const query = queryOf({ headers: {}, url: '/?__proto__=1&constructor=2' });
    expect(Object.keys(query)).toEqual(['__proto__', 'constructor']);
  });

  it('is not the one of the host', () => {
    const request = { headers: {}, url: '/?limit=5', query: { limit: 7, other: 1 } };
    expect(queryOf(request)).toEqual({ limit: '5' });
  });
});
