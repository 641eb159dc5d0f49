import { initials } from '../names.js';
import { classNames } from './class-names.js';

/** The letters of somebody; square for staff, round for client users. */
export function Avatar({
  name,
  staff = false,
  big = false,
}: {
  readonly name: string;
  readonly staff?: boolean;
  readonly big?: boolean;
}) {
  return (
    <span aria-hidden className={classNames('avatar', staff && 'staff', big && 'big')}>
      {initials(name)}
    </span>
  );
}
