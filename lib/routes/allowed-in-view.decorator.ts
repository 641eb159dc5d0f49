/** Where it is kept that a handler, or all of a class, may be called by somebody who only looks. */
const ALLOWED_IN_VIEW = Symbol.for('nest-clientele:AllowedInView');

/** Where it is kept at which path of the request a route that takes no member has its project, when somebody looks. */
const SHOWN_IN_VIEW = Symbol.for('nest-clientele:ShownInView');

/**
 * Lets staff who look as a client user call a guarded route that is no GET: one that changes nothing, such as a search
 * by POST. Services of the module refuse to change anything for them even so. On routes that take no member it opens
 * nothing: those are about whoever is logged in.
 *
 * @example
 * ```ts
 * @Post('search')
 * @RequirePermission('reports.view')
 * @AllowedInView()
 * search(@Actor() actor: MemberActor, @Body() query: SearchDto) {}
 * ```
 */
export function AllowedInView(): ClassDecorator & MethodDecorator {
  return (target: object, _key?: string | symbol, descriptor?: PropertyDescriptor) => {
    const place = (descriptor?.value as object | undefined) ?? target;
    Reflect.defineMetadata(ALLOWED_IN_VIEW, true, place);
  };
}

/**
 * Has a route that takes a login only answer about the member somebody looks as; `project` is the path of the project
 * that is asked about. For the module's own: its handler has to know of views.
 */
export function ShownInView(project: string): MethodDecorator {
  return (_target, _key, descriptor) =>
    Reflect.defineMetadata(SHOWN_IN_VIEW, project, descriptor.value as object);
}

/** Whether `@AllowedInView()` stands on the handler or on its class. */
export function isAllowedInView(controller: object, handler: object): boolean {
  return [controller, handler].some((place) => Reflect.hasMetadata(ALLOWED_IN_VIEW, place));
}

/** The path of the project of a route that `@ShownInView()` stands on; null where it does not. */
export function shownInView(handler: object): string | null {
  return (Reflect.getMetadata(SHOWN_IN_VIEW, handler) as string | undefined) ?? null;
}
