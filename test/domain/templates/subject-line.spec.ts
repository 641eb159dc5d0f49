import { subjectLine } from '../../../lib/domain/templates/subject-line.js';

describe('a subject line', () => {
  it.each([
    ['a\r\nBcc: b', 'a Bcc: b'],
    ['a\nb\rc\u2028d\u2029e\u0085f\u0000g\u001bh\u007fi\tj', 'a b c d e f g h i j'],
    ['\r\n a \r\n', 'a'],
    ['\u{1f600} Grüße', '\u{1f600} Grüße'],
    ['cut \ud83d', 'cut \ufffd'],
    ['\r\n', ''],
  ])('is one line of whole characters: %j', (text, line) => {
    expect(subjectLine(text)).toBe(line);
  });

  it('is cut at 255 characters, none of them in two', () => {
    const most = '\u{1f600}'.repeat(255);
    expect(subjectLine(most)).toBe(most);
    expect(subjectLine(`${most}x`)).toBe(`${'\u{1f600}'.repeat(254)}…`);
  });
});
