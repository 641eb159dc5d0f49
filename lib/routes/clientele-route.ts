import type { ExecutionContext } from '@nestjs/common';
import { declaredRules } from './declared-rules.js';
import { loginNeed } from './login-need.js';

/** Metadata key of the module's controllers; its value is their path. */
const OWN_PATH = Symbol.for('nest-clientele:ControllerPath');

/** Marks a controller as one of the module, at this path. */
export function OwnController(path: string): ClassDecorator {
  return (target) => Reflect.defineMetadata(OWN_PATH, path, target);
}

/** The path of a controller of the module; undefined for any other class. */
export function ownPathOf(controller: object): string | undefined {
  return Reflect.getMetadata(OWN_PATH, controller) as string | undefined;
}

/** Whether a handler asks nobody to be logged in: it is open, or takes a login that is there. One without a rule is closed. */
export function asksNoLogin(controller: object, handler: object): boolean {
  const rules = declaredRules(controller, handler);
  return rules.length > 0 && loginNeed(rules) !== 'required';
}

/**
 * Whether a call goes to a route of the module, which asks for the login itself. For the host's global guards and
 * interceptors, to leave those routes to the module.
 *
 * @example
 * ```ts
 * canActivate(context: ExecutionContext) {
 *   return isClienteleRoute(context) || super.canActivate(context);
 * }
 * ```
 */
export function isClienteleRoute(context: ExecutionContext): boolean {
  return ownPathOf(context.getClass()) !== undefined;
}

/**
 * Whether a call goes to a route of the module that nobody has to be logged in for: an invitation's preview, accept and
 * decline, asking by a join link, and the branding of a portal. Accepting looks at a login where there is one, so a guard that finds out who is
 * calling should do so there as well, and let everybody pass.
 */
export function isOpenClienteleRoute(context: ExecutionContext): boolean {
  return isClienteleRoute(context) && asksNoLogin(context.getClass(), context.getHandler());
}
