import type { JsonSchema } from '../routes/json-schema.js';

/** An OpenAPI 3.1 document with the parts that the module's has. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description: string;
    readonly license: { readonly name: string; readonly identifier: string };
  };
  readonly servers: readonly { readonly url: string; readonly description: string }[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, OpenApiPath>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly responses: Readonly<Record<string, OpenApiResponse>>;
    readonly securitySchemes: Readonly<Record<string, OpenApiSecurityScheme>>;
  };
}

/** How a login is shown to the API. */
export interface OpenApiSecurityScheme {
  readonly type: 'http' | 'apiKey' | 'oauth2' | 'openIdConnect' | 'mutualTLS';
  readonly description?: string;
  readonly [setting: string]: unknown;
}

/** The methods a path can be called by. */
export type OpenApiMethod = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The operations of one path. */
export type OpenApiPath = Readonly<Partial<Record<OpenApiMethod, OpenApiOperation>>>;

/** Who a route is open to before its service decides. */
export type OperationAccess = 'open' | 'optional-login' | 'login' | 'member' | 'staff';

/** One route. */
export interface OpenApiOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters: readonly OpenApiParameter[];
  readonly requestBody?: OpenApiRequestBody;
  readonly responses: Readonly<Record<string, OpenApiResponse | OpenApiRef>>;
  /** Who may call it at all; its service decides the rest. */
  readonly 'x-clientele-access': OperationAccess;
}

/** One thing a route takes beside the body. */
export interface OpenApiParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
}

/** The body a route takes. */
export interface OpenApiRequestBody {
  readonly required: boolean;
  readonly content: Readonly<Record<string, OpenApiMedia>>;
}

/** What stands in a body of one media type. */
export interface OpenApiMedia {
  readonly schema: JsonSchema;
  readonly example?: unknown;
}

/** What stands elsewhere in the document. */
export interface OpenApiRef {
  readonly $ref: string;
}

/** One answer of a route. */
export interface OpenApiResponse {
  readonly description: string;
  readonly headers?: Readonly<Record<string, OpenApiHeader>>;
  readonly content?: Readonly<Record<string, OpenApiMedia>>;
}

/** A header of an answer. */
export interface OpenApiHeader {
  readonly description: string;
  readonly schema: JsonSchema;
}
