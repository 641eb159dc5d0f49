import type { SelectedThing } from '../scopes/first-selected.query.js';
import type { MemberProject } from './member.view.js';

/** A selected project as answers show it, as far as the host's directory need not be asked. */
export function projectView(
  { id, rate, customized, goneAt }: SelectedThing,
  showsRates: boolean,
): MemberProject {
  const view = { id, rate: showsRates ? rate : null, customized };
  return goneAt > 0 ? { ...view, gone: true } : view;
}
