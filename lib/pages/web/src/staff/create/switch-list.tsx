import type { Shape } from '../../api.js';
import { Switch } from '../../ui/switch.js';

interface SwitchListProps {
  readonly nodes: readonly Shape<'Permission'>[];
  readonly value: Readonly<Record<string, boolean>>;
  readonly onChange: (value: Record<string, boolean>) => void;
  readonly locks?: Readonly<
    Record<string, { readonly by: 'ceiling' | 'plan' | 'role'; readonly text: string }>
  >;
}

/** All permissions as switches, one below the other. */
export function PermissionTree({ nodes, value, onChange, locks = {} }: SwitchListProps) {
  return (
    <ul className="list leaf">
      {nodes.map(({ key, label, children }) => (
        <li key={key} className="wrap">
          <span className="grow">
            {label} {locks[key] && <span className="why">{locks[key].text}</span>}
          </span>
          <Switch
            label={label}
            isOn={value[key] === true}
            isLocked={Boolean(locks[key])}
            onChange={(isOn) => onChange({ ...value, [key]: isOn })}
          />
          {children.length > 0 && (
            <div className="full">
              <PermissionTree nodes={children} value={value} onChange={onChange} locks={locks} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
