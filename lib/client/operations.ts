import type { components, paths } from './schema.generated.js';

/** Everything that the routes take and answer, by its name in the OpenAPI document. */
export type ClienteleSchemas = components['schemas'];

/** The methods of HTTP that the module's routes have. */
export type ClienteleMethod = 'get' | 'post' | 'put' | 'patch' | 'delete';

type Operation<M extends ClienteleMethod, P> = P extends keyof paths
  ? paths[P] extends Record<M, infer Found>
    ? Found
    : never
  : never;

type PathsWith<M extends ClienteleMethod> = {
  [P in keyof paths]: [Operation<M, P>] extends [never] ? never : P;
}[keyof paths];

type Succeeding = 200 | 201 | 202 | 204;

type JsonOf<Response> = Response extends { content: { 'application/json': infer Body } }
  ? Body
  : Response extends { content: object }
    ? never
    : undefined;

type AnswerTo<O> = O extends { responses: infer Responses }
  ? { [S in keyof Responses & Succeeding]: JsonOf<Responses[S]> }[keyof Responses & Succeeding]
  : never;

/** Paths of the routes that answer a file instead of JSON. */
export type ClienteleFilePath = {
  [P in PathsWith<'get'>]: [ClienteleAnswer<'get', P>] extends [never] ? P : never;
}[PathsWith<'get'>];

/** Paths of the module's routes with this method, as the OpenAPI document writes them. */
export type ClientelePath<M extends ClienteleMethod> = Exclude<
  PathsWith<M>,
  M extends 'get' ? ClienteleFilePath : never
>;

/** What a route answers when it succeeds; `undefined` where it answers nothing. */
export type ClienteleAnswer<M extends ClienteleMethod, P extends keyof paths> = AnswerTo<
  Operation<M, P>
>;

/** Paths of the lists, which answer page by page. */
export type ClienteleListPath = {
  [P in PathsWith<'get'>]: ClienteleAnswer<'get', P> extends {
    items: unknown[];
    nextCursor: string | null;
  }
    ? P
    : never;
}[PathsWith<'get'>];

/** What one page of a list holds an array of. */
export type ClienteleItem<P extends ClienteleListPath> =
  ClienteleAnswer<'get', P> extends { items: (infer Item)[] } ? Item : never;

/** Paths of the routes that take a file as the body itself. */
export type ClienteleUploadPath = {
  [P in PathsWith<'post'>]: Operation<'post', P> extends {
    requestBody: { content: { 'text/csv': unknown } };
  }
    ? P
    : never;
}[PathsWith<'post'>];

type BodyOf<Given> = Given extends { content: { 'application/json': infer Body } } ? Body : never;

type BodyPart<O> = O extends { requestBody: infer Given }
  ? { body: BodyOf<Given> }
  : O extends { requestBody?: infer Given }
    ? [NonNullable<Given>] extends [never]
      ? { body?: never }
      : { body?: BodyOf<NonNullable<Given>> }
    : never;

type PlacePart<O> = O extends { parameters: infer Given }
  ? Pick<Given, keyof Given & ('path' | 'query')>
  : never;

/** What goes with any call, whatever its route takes. */
export interface ClienteleCallSettings {
  /** Ends the call when it aborts; the call rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Headers of this call alone. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a call of this route takes: the values for its `path`, its `query` and its `body`. */
export type ClienteleCall<M extends ClienteleMethod, P extends keyof paths> = PlacePart<
  Operation<M, P>
> &
  BodyPart<Operation<M, P>> &
  ClienteleCallSettings;

/** The arguments behind the path; there need not be any where the route demands nothing. */
export type ClienteleArguments<M extends ClienteleMethod, P extends keyof paths> =
  ClienteleCallSettings extends ClienteleCall<M, P>
    ? [call?: ClienteleCall<M, P>]
    : [call: ClienteleCall<M, P>];
