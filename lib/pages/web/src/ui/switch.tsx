interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  /** Held by a ceiling, a plan or a role: it keeps its place and cannot be moved. */
  readonly isLocked?: boolean;
  /** On without any effect, for something above it is off, or all below it. */
  readonly isIdle?: boolean;
  /** To look at only. */
  readonly isReadOnly?: boolean;
  readonly describedBy?: string | undefined;
}

/** A switch. A locked one is an outline and still says where it stands. */
export function Switch({
  label,
  isOn,
  onChange,
  isLocked = false,
  isIdle = false,
  isReadOnly = false,
  describedBy,
}: SwitchProps) {
  return (
    <input
      type="checkbox"
      role="switch"
      aria-label={label}
      aria-describedby={describedBy}
      aria-disabled={isLocked || undefined}
      aria-readonly={isReadOnly || undefined}
      className={isIdle ? 'idle' : undefined}
      checked={isOn}
      onChange={(event) => {
        if (!isLocked && !isReadOnly) onChange(event.target.checked);
      }}
    />
  );
}
