import type {
  ClienteleAnswer,
  ClienteleArguments,
  ClienteleCallSettings,
  ClienteleFilePath,
  ClienteleItem,
  ClienteleListPath,
  ClienteleMethod,
  ClientelePath,
  ClienteleUploadPath,
} from './operations.js';

/** How to reach the module's routes. */
export interface ClienteleClientOptions {
  /** Where the module's routes are, with the host's global prefix, as in `https://portal.example/api/clientele`. */
  readonly baseUrl: string;
  /** Headers of every call, or what gives them anew for each, such as a bearer token that is renewed. */
  readonly headers?:
    | Readonly<Record<string, string>>
    | (() => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>);
  /** Whether cookies go along: `include` for an API of another origin. @default `same-origin`, as `fetch` has it */
  readonly credentials?: 'omit' | 'same-origin' | 'include';
  /** The membership to act as, where the caller has several. */
  readonly membershipId?: string;
  /** The token of a view as somebody else. */
  readonly viewToken?: string;
  /** What sends the requests. @default the `fetch` that is there when the client is made */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** A call by the path of its route. */
export type ClienteleCaller<M extends ClienteleMethod> = <P extends ClientelePath<M>>(
  path: P,
  ...call: ClienteleArguments<M, P>
) => Promise<ClienteleAnswer<M, P>>;

/**
 * The module's routes as typed calls. Each resolves with what the route answers, or rejects: with `ClienteleApiError` for
 * a refusal of the module, `ForeignAnswerError` for an answer of somebody else, `ConnectionError` for none, and with the
 * signal's reason when it was aborted.
 */
export interface ClienteleClient {
  readonly GET: ClienteleCaller<'get'>;
  readonly POST: ClienteleCaller<'post'>;
  readonly PUT: ClienteleCaller<'put'>;
  readonly PATCH: ClienteleCaller<'patch'>;
  readonly DELETE: ClienteleCaller<'delete'>;

  /** A file as the response itself, to be read as a stream, blob or text. */
  download<P extends ClienteleFilePath>(
    path: P,
    ...call: ClienteleArguments<'get', P>
  ): Promise<Response>;

  /** Sends a file as the body itself, such as the one that somebody has chosen on a page, or its text. */
  upload<P extends ClienteleUploadPath>(
    path: P,
    call: ClienteleCallSettings & { readonly body: Blob | string },
  ): Promise<ClienteleAnswer<'post', P>>;

  /** The pages of a list, each fetched when it is asked for; `limit` says how many items a page has. */
  pages<P extends ClienteleListPath>(
    path: P,
    ...call: ClienteleArguments<'get', P>
  ): AsyncGenerator<ClienteleAnswer<'get', P>, void, undefined>;

  /** The items of a list, page by page. */
  items<P extends ClienteleListPath>(
    path: P,
    ...call: ClienteleArguments<'get', P>
  ): AsyncGenerator<ClienteleItem<P>, void, undefined>;

  /** The same client, acting as this membership of the caller. */
  as(membershipId: string): ClienteleClient;

  /** The same client, seeing what the person sees for whom this token was given. */
  viewing(viewToken: string): ClienteleClient;
}
