import { isoTime } from '../database/iso-time.js';
import { NO_END } from '../domain/members/access-end.js';
import type { SelectedThing } from '../scopes/first-selected.query.js';
import type { MemberProject } from './member.view.js';

/** A selected project as answers show it, as far as the host's directory need not be asked. */
export function projectView(
  { id, rate, customized, until, goneAt }: SelectedThing,
  showsRates: boolean,
): MemberProject {
  return {
    id,
    rate: showsRates ? rate : null,
    customized,
    ...(until !== NO_END && { until: isoTime(until) }),
    ...(goneAt > 0 && { gone: true as const }),
  };
}
