/**
 * A typed client for the module's routes, for browsers and Node; it needs neither Nest nor TypeORM.
 *
 * @module nest-clientele/client
 */

export type {
  ClienteleCaller,
  ClienteleClient,
  ClienteleClientOptions,
} from './clientele-client.js';
export { createClienteleClient } from './create-clientele-client.js';
export {
  ClienteleApiError,
  type ClienteleApiErrorCode,
  type ClienteleApiErrorInit,
  isApiError,
} from './clientele-api.error.js';
export { ConnectionError, isConnectionError } from './connection.error.js';
export {
  ForeignAnswerError,
  type ForeignAnswerErrorInit,
  isForeignAnswer,
} from './foreign-answer.error.js';
export { isCode } from './is-code.js';
export type {
  ClienteleAnswer,
  ClienteleArguments,
  ClienteleCall,
  ClienteleCallSettings,
  ClienteleFilePath,
  ClienteleItem,
  ClienteleListPath,
  ClienteleMethod,
  ClientelePath,
  ClienteleSchemas,
  ClienteleUploadPath,
} from './operations.js';
