/**
 * The module's routes as an OpenAPI document, by itself and for the app that serves them.
 *
 * @module nest-clientele/openapi
 */

export { addClientele, type AddClienteleOptions, type HostDocument } from './add-clientele.js';
export { clienteleDocument, LOGIN_SCHEME } from './clientele-document.js';
export { CLIENTELE_DOCUMENT } from './document.generated.js';
export type {
  OpenApiDocument,
  OpenApiHeader,
  OpenApiMedia,
  OpenApiMethod,
  OpenApiOperation,
  OpenApiParameter,
  OpenApiPath,
  OpenApiRef,
  OpenApiRequestBody,
  OpenApiResponse,
  OpenApiSecurityScheme,
  OperationAccess,
} from './open-api-document.js';
export type { JsonSchema } from '../routes/json-schema.js';
