import type { ReactNode } from 'react';

/** What a state means, told by a colour and by a shape: dot, ring, diamond, dash. */
export type Tone = 'ok' | 'warn' | 'bad' | 'idle';

/** A state in a word, and in a line what follows from it. */
export function Badge({
  tone,
  children,
  detail,
}: {
  readonly tone: Tone;
  readonly children: ReactNode;
  readonly detail?: ReactNode;
}) {
  return (
    <>
      <span className={`badge ${tone}`}>{children}</span>
      {detail && <small> {detail}</small>}
    </>
  );
}
