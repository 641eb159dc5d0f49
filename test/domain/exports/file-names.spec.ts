import { FileNames, safeFileName } from '../../../lib/domain/exports/file-names.js';

describe('a file name', () => {
  it.each([
    ['Website', 'Website'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a_b_c_d_e_f_g_h_i_j'],
    ['tab\tand\nline\u0000\u007f', 'tab_and_line__'],
    ['gpj.\u202eexe', 'gpj._exe'],
    [' . hidden. . ', 'hidden'],
    ['CON', '_CON'],
    ['con.backup', '_con.backup'],
    ['Lpt9 ', '_Lpt9'],
    ['COM¹', '_COM¹'],
    ['conduct', 'conduct'],
    ['', 'project'],
    ['...', 'project'],
    ['e\u0301', 'é'],
    ['half \ud800', 'half \ufffd'],
    ['ああ 🙂', 'ああ 🙂'],
  ])('of %j is %j', (name, expected) => {
    expect(safeFileName(name, 'project')).toBe(expected);
  });

  it('is at most 180 bytes long, cut between characters, and ends well', () => {
    expect(safeFileName('あ'.repeat(200), 'x')).toBe('あ'.repeat(60));
    expect(safeFileName(`${'a'.repeat(178)}. b`, 'x')).toBe('a'.repeat(178));
  });
});

describe('file names', () => {
  it('take no longer than the names are long', () => {
    const within = `a${' .'.repeat(100_000)}b`;
    const began = performance.now();
    expect(safeFileName(within, 'project')).toBe('a');
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('are numbered where they differ by case, composition or not at all', () => {
    const names = new FileNames('.csv', 'project');
    const given = ['Site', 'site', 'SITE', 'Site (2)', 'É', 'e\u0301', 'Site'];
    expect(given.map((name) => names.next(name))).toEqual([
      'Site.csv',
      'site (2).csv',
      'SITE (3).csv',
      'Site (2) (2).csv',
      'É.csv',
      'é (2).csv',
      'Site (4).csv',
    ]);
  });

  it('take no longer the more there are alike', () => {
    const names = new FileNames('.csv', 'project');
    for (let at = 1; at < 50_000; at += 1) names.next('Same');
    expect(names.next('Same')).toBe('Same (50000).csv');
  });
});
