import { makingRoom, type StandingMessage } from '../../lib/pages/web/src/ui/toast-cap.js';

/** Messages that stand there, the newest first; one that begins with `!` stays until it is closed. */
const standing = (...texts: string[]): StandingMessage[] =>
  texts.map((text) => ({
    key: text,
    content: { text, tone: text.startsWith('!') ? 'bad' : 'ok' },
  }));

describe('a message that comes', () => {
  it('takes the place of the one that says the same', () => {
    expect(makingRoom({ text: 'Saved', tone: 'ok' }, standing('Sent', 'Saved'))).toEqual(['Saved']);
  });

  it('leaves one with the same words but of another kind', () => {
    expect(makingRoom({ text: '!', tone: 'ok' }, standing('!'))).toEqual([]);
  });

  it('finds room for two others', () => {
    expect(makingRoom({ text: 'Saved', tone: 'ok' }, standing('a', 'b'))).toEqual([]);
  });

  it('makes the oldest go where three stand', () => {
    expect(makingRoom({ text: 'Saved', tone: 'ok' }, standing('a', 'b', 'c'))).toEqual(['c']);
  });

  it('spares what went wrong as long as something else can go', () => {
    expect(makingRoom({ text: 'Saved', tone: 'ok' }, standing('a', '!b', '!c'))).toEqual(['a']);
    expect(makingRoom({ text: 'Saved', tone: 'ok' }, standing('!a', '!b', '!c'))).toEqual(['!c']);
  });
});
