import { printable, textTable } from '../../lib/cli/text-table.js';

describe('a text table', () => {
  it('aligns its columns, with a rule below the first row and no spaces at the ends', () => {
    const table = textTable([
      ['key', 'role', 'sets'],
      ['reports', '', '12'],
      ['a', 'admin', ''],
    ]);
    expect(table.split('\n')).toEqual([
      'key      role   sets',
      '-------  -----  ----',
      'reports         12',
      'a        admin',
    ]);
  });

  it('counts a character of two code units once', () => {
    expect(
      textTable([
        ['😀', 'x'],
        ['ab', 'y'],
      ]).split('\n')[0],
    ).toBe('😀   x');
  });
});

describe('printable text', () => {
  it('has nothing in it that steers a terminal or hides text', () => {
    expect(printable('a\u001B[31m\u0007b\r\n\u009Bc\u202Ed\u2028e')).toBe('a [31m b   c d e');
    expect(printable('Zoë 李 😀')).toBe('Zoë 李 😀');
  });
});
