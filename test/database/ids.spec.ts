import { isId, newId } from '../../lib/database/ids.js';

describe('newId', () => {
  it('makes ids that sort in the order they were made', () => {
    const ids = Array.from({ length: 1_000 }, () => newId());
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every(isId)).toBe(true);
  });
});

describe('isId', () => {
  it.each([
    '',
    'staff',
    '0190163D-8694-739B-AEA5-966C26F8AD91',
    '0190163d8694739baea5966c26f8ad91',
    '0190163d-8694-439b-aea5-966c26f8ad91',
    '0190163d-8694-739b-aea5-966c26f8ad91\n',
    null,
    7,
  ])('refuses %p', (value) => {
    expect(isId(value)).toBe(false);
  });
});
