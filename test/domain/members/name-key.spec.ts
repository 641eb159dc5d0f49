import { nameKey } from '../../../lib/domain/members/name-key.js';

describe('the key of a name', () => {
  it.each([
    ['Ada LOVELACE', 'ada lovelace'],
    ['Ａｄａ', 'ada'],
    ['Jose\u0301', 'jos\u00e9'],
    ['Ümit', 'ümit'],
    ['李小龍', '李小龍'],
    ['100% _\\', '100% _\\'],
    ['', ''],
  ])('of %j is in one case and composition', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it.each([
    [['straße', 'STRASSE', 'Straẞe', 'Strasse']],
    [['Οδυσσεύς', 'ΟΔΥΣΣΕΎΣ', 'οδυσσεύσ']],
    [['İstanbul', 'Istanbul', 'istanbul', 'ıstanbul', 'ISTANBUL']],
    [['ﬁne', 'FINE', 'Fine']],
    [['ǆ', 'Ǆ', 'ǅ']],
    [['ᾳ', 'ᾼ', 'ΑΙ']],
    [['Ånna', 'A\u030anna', '\u212bNNA']],
  ])('of all of %j is the same', (names) => {
    expect(new Set(names.map(nameKey)).size).toBe(1);
  });

  it('of the beginning of a word is in the key of the word', () => {
    expect(nameKey('Σίσυφος')).toContain(nameKey('σίς'));
    expect(nameKey('Straße')).toContain(nameKey('STRAS'));
  });

  it('of every character is that of its upper and its lower case, and its own key', () => {
    const different: string[] = [];
    for (let point = 0; point <= 0x10ffff; point += 1) {
      const character = String.fromCodePoint(point);
      if (character.toUpperCase() === character.toLowerCase()) continue;
      const key = nameKey(character);
      const others = [character.toUpperCase(), character.toLowerCase(), key];
      if (others.some((other) => nameKey(other) !== key)) different.push(character);
    }
    expect(different).toEqual([]);
  });

  it('keeps accents: they tell people apart', () => {
    expect(nameKey('josé')).not.toBe(nameKey('jose'));
  });

  it('holds at most 255 characters, and never half of one', () => {
    // One character that normalizes to 18.
    const key = nameKey('\uFDFA'.repeat(200));
    expect([...key]).toHaveLength(255);
    expect(nameKey('😀'.repeat(300)).isWellFormed()).toBe(true);
    expect([...nameKey('😀'.repeat(300))]).toHaveLength(255);
  });
});
