/** An answer of a route that its return type does not tell. */
export interface RouteAnswer {
  readonly description: string;
  /** The media types it can have; left out for an answer without a body, and for one of the return type. */
  readonly mediaTypes?: readonly string[];
  /** What its headers are for, by name. */
  readonly headers?: Readonly<Record<string, string>>;
}

const ROUTE_ANSWERS = Symbol.for('nest-clientele:RouteAnswers');

/** Tells the OpenAPI document of answers by their status that a handler sends in another way than by returning an object. */
export function Answers(answers: Readonly<Record<number, RouteAnswer>>): MethodDecorator {
  return (_target, _handler, descriptor) =>
    Reflect.defineMetadata(ROUTE_ANSWERS, answers, descriptor.value as object);
}

/** What {@link Answers} said of a handler. */
export function answersOf(handler: object): Readonly<Record<string, RouteAnswer>> {
  return (
    (Reflect.getMetadata(ROUTE_ANSWERS, handler) as Record<string, RouteAnswer> | undefined) ?? {}
  );
}
