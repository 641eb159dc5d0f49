import { Rule } from './rule.decorator.js';

/** Lets only staff of the agency call the route. Answers 403 `STAFF_ONLY`. */
export function StaffOnly(): ClassDecorator & MethodDecorator {
  return Rule({ kind: 'staff' });
}
