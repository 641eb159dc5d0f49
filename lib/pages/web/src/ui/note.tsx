import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.js';

const ICONS = { info: Info, ok: CircleCheck, warn: TriangleAlert, bad: CircleAlert } as const;

/** A line or two that stand out in a page. */
export function Note({
  tone = 'info',
  role,
  children,
}: {
  readonly tone?: keyof typeof ICONS;
  readonly role?: 'alert' | 'status';
  readonly children: ReactNode;
}) {
  const Icon = ICONS[tone];
  return (
    <div className={classNames('note', tone !== 'info' && tone)} role={role}>
      <Icon aria-hidden size={16} />
      <div>{children}</div>
    </div>
  );
}
