import { Rule } from './rule.decorator.js';

/** Lets everyone call the route. */
export function OpenRoute(): ClassDecorator & MethodDecorator {
  return Rule({ kind: 'open' });
}
