import type { Shape } from '../../api.js';
import { standing, useMe } from '../../me.js';
import { usePortal } from '../../portal.js';

/** Who may be changed by whoever reads this, and whether it may look as a client user. */
export function useRights() {
  const me = useMe();
  const { isStaffAdmin } = standing(me);
  const { data: portal } = usePortal();
  const isMe = ({ id }: Pick<Shape<'Member'>, 'id'>) => id === me.membership?.id;
  return {
    isStaffAdmin,
    isMe,
    /** Staff are changed by staff admins only. */
    mayChange: ({ kind }: Pick<Shape<'Member'>, 'kind'>) => kind === 'client' || isStaffAdmin,
    mayView: ({ kind, status }: Pick<Shape<'Member'>, 'kind' | 'status'>) =>
      kind === 'client' &&
      (status === 'active' || status === 'pending') &&
      (isStaffAdmin || portal?.staffMayView === true),
  };
}
