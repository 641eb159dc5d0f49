/**
 * Hides the class of a decorated parameter from pipes. One that validates what custom decorators give would build an
 * object of that class, or of the decorator where the two share a name, and hand on that instead of what was given.
 */
export function untyped(decorate: ParameterDecorator): ParameterDecorator {
  return (target, handler, index) => {
    decorate(target, handler, index);
    if (handler === undefined) return;
    const types: unknown = Reflect.getOwnMetadata('design:paramtypes', target, handler);
    if (Array.isArray(types)) types[index] = Object;
  };
}
