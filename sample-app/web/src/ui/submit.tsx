import type { ReactNode } from 'react';
import { useProblemText } from '../problems.js';

/** The button that sends a form, and what became of the last try. */
export function Submit({
  label,
  isBusy,
  error,
  disabled = false,
  children,
}: {
  readonly label: string;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly disabled?: boolean;
  /** Beside the button. */
  readonly children?: ReactNode;
}) {
  const problemText = useProblemText();
  return (
    <>
      {error !== null && error !== undefined && (
        <p className="error" role="alert">
          {problemText(error)}
        </p>
      )}
      <div className="row">
        {/* A disabled button would lose the focus; who sends sees to it that nothing is sent twice. */}
        <button className="btn primary" aria-disabled={isBusy} disabled={disabled}>
          {label}
        </button>
        {children}
      </div>
    </>
  );
}
