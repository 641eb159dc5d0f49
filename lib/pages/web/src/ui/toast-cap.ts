/** A message that stands over the page for a while. */
export interface Message {
  readonly text: string;
  /** `warn` is for what is done, but with something to look at. */
  readonly tone: 'ok' | 'warn' | 'bad';
}

/** A message that stands there, and what it is closed by. */
export interface StandingMessage {
  readonly key: string;
  readonly content: Message;
}

/** So many stand there at once. */
const MOST = 3;

/**
 * Which messages make room for one more, of those that stand there, the newest first: the one that says the same, and the oldest
 * of too many, those first that only say that something is done.
 */
export function makingRoom(
  { text, tone }: Message,
  there: readonly StandingMessage[],
): readonly string[] {
  const isSame = ({ content }: StandingMessage) => content.text === text && content.tone === tone;
  const [same, others] = [there.filter(isSame), there.filter((each) => !isSame(each))];
  const oldest = others.toReversed();
  const leaving = [
    ...oldest.filter(({ content }) => content.tone === 'ok'),
    ...oldest.filter(({ content }) => content.tone !== 'ok'),
  ].slice(0, Math.max(0, others.length + 1 - MOST));
  return [...same, ...leaving].map(({ key }) => key);
}
