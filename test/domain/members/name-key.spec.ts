import { nameKey } from '../../../lib/domain/members/name-key.js';

describe('the key of a name', () => {
  it.each([
    ['Ada  LOVELACE ', 'ada lovelace'],
    ['Ａｄａ', 'ada'],
    ['李小龍', '李小龍'],
    ['100% _\\', '100% _\\'],
    ['', ''],
    ['\u200b', ''],
  ])('of %j is its letters', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('is the same for names that differ in case, composition, blanks and what nobody sees', () => {
    const names = ['Jose\u0301 Díaz', 'JOSÉ DÍAZ', 'josé\u00a0\u00a0díaz', 'jo\u00adsé\u200b díaz'];
    expect(new Set(names.map(nameKey)).size).toBe(1);
  });

  it('keeps names apart that differ in accents', () => {
    const names = ['José', 'Jose', 'Josè'];
    expect(new Set(names.map(nameKey)).size).toBe(names.length);
  });

  it.each([
    [['Émile', 'Emile', 'Emil', 'Emile Zola', 'Émile Adam']],
    [['Zoe', 'Ørsted', 'Oslo', 'Łódź', 'Lodz', 'Lund', 'Tom', 'Ada', 'Äda']],
    [['Strauß', 'Stras', 'Strausz']],
  ])('sorts by letters, and among equals by accents, byte by byte: %j', (names) => {
    const sorted = names.toSorted((a, b) => Buffer.compare(bytes(a), bytes(b)));
    expect(sorted).toEqual(names.toSorted(new Intl.Collator('en').compare));
  });

  it('stands before those of longer names', () => {
    const names = ['Émile', 'Emile B', 'Emile-Anne', 'Emilea'];
    expect(names.toSorted((a, b) => Buffer.compare(bytes(a), bytes(b)))).toEqual(names);
  });

  it('holds at most 255 characters, and never half of one', () => {
    // One character that normalizes to 18.
    const key = nameKey('\uFDFA'.repeat(200));
    expect([...key]).toHaveLength(255);
    expect(nameKey('😀'.repeat(300)).isWellFormed()).toBe(true);
    expect([...nameKey('😀'.repeat(300))]).toHaveLength(255);
    expect([...nameKey('é'.repeat(200))]).toHaveLength(255);
  });
});

function bytes(name: string): Buffer {
  return Buffer.from(nameKey(name));
}
