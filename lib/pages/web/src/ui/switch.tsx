interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  /** Held by a ceiling, a plan or a role: it keeps its place and cannot be moved. */
  readonly isLocked?: boolean;
  readonly describedBy?: string | undefined;
}

/** A switch. A locked one is an outline and still says where it stands. */
export function Switch({ label, isOn, onChange, isLocked = false, describedBy }: SwitchProps) {
  return (
    <input
      type="checkbox"
      role="switch"
      aria-label={label}
      aria-describedby={describedBy}
      aria-disabled={isLocked || undefined}
      checked={isOn}
      onChange={(event) => {
        if (!isLocked) onChange(event.target.checked);
      }}
    />
  );
}
