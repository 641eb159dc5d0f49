import { Rule } from './rule.decorator.js';

/** How a login is asked for. */
export interface RequireLoginOptions {
  /** Lets callers without a valid login through as well. @default false */
  readonly optional?: boolean;
}

/** Lets everyone who is logged in call the route, member or not. Answers 401 `UNAUTHENTICATED`. */
export function RequireLogin({ optional = false }: RequireLoginOptions = {}): ClassDecorator &
  MethodDecorator {
  return Rule({ kind: 'login', optional });
}
