import { foldAccents, foldCase, foldWords } from '../../../lib/domain/text/folded-text.js';

describe('text without regard to case', () => {
  it.each([
    [['straße', 'STRASSE', 'Straẞe', 'Strasse']],
    [['Οδυσσεύς', 'ΟΔΥΣΣΕΎΣ', 'οδυσσεύσ']],
    [['İstanbul', 'Istanbul', 'istanbul', 'ıstanbul', 'ISTANBUL']],
    [['ﬁne', 'FINE', 'Fine']],
    [['ǆ', 'Ǆ', 'ǅ']],
    [['ᾳ', 'ᾼ', 'ΑΙ']],
    [['Ånna', 'A\u030anna', '\u212bNNA']],
  ])('is the same for all of %j', (names) => {
    expect(new Set(names.map(foldCase)).size).toBe(1);
  });

  it('keeps accents', () => {
    expect(foldCase('josé')).not.toBe(foldCase('jose'));
  });

  it('has one space between words, and nothing unseen', () => {
    expect(foldWords(' Ada\u00a0 \u2800LOVE\u200blace\n\u00ad')).toBe('ada lovelace');
  });
});

describe('text without regard to accents', () => {
  it.each([
    ['Émile Zoë Ångström', 'emile zoe angstrom'],
    ['Øystein Łukasz', 'oystein lukasz'],
    ['Đorđe Guðrún Þór Ħal', 'dorde gudrun thor hal'],
    ['Ærø Œuvre Strauß', 'aero oeuvre strauss'],
    ['Işıl İnci Ğ', 'isil inci g'],
    ['Nguyễn Trường', 'nguyen truong'],
    ['Ŋaŋa Əliyev', 'nana eliyev'],
    ['Фёдор Ґалаґан Қасым', 'федор галаган касым'],
    ['Οδυσσεύς', 'οδυσσευσ'],
    ['O’Brien Smith‑Jones', "o'brien smith-jones"],
    ['שָׁלוֹם', 'שלום'],
    ['مُحَمَّد علی کريم فاطمة', 'محمد علي كريم فاطمه'],
    ['ज़ोया', 'जोया'],
    ['이름', '이름'],
    ['李小龍', '李小龍'],
    ['กิ่ง', 'กิ่ง'],
    ['कुमार', 'कुमार'],
  ])('%j is %j', (text, folded) => {
    expect(foldAccents(text)).toBe(folded);
  });

  it('is the same in upper and in lower case and once more, for every character', () => {
    const different: string[] = [];
    for (let point = 0x20; point <= 0x10ffff; point += 1) {
      const character = String.fromCodePoint(point);
      if (!/[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(character)) continue;
      const folded = foldAccents(character);
      const others = [character.toUpperCase(), character.toLowerCase(), folded];
      if (others.some((other) => foldAccents(other) !== folded)) different.push(character);
    }
    expect(different).toEqual([]);
  });
});
