import { Rule } from './rule.decorator.js';

/** Lets every active member call the route, whatever its permissions. Answers 403 `NO_MEMBERSHIP`. */
export function RequireMembership(): ClassDecorator & MethodDecorator {
  return Rule({ kind: 'membership' });
}
