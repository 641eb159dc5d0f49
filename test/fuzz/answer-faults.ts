import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { ERROR_TABLE } from '../../lib/errors/error-table.js';
import type { FuzzRequest } from './draft.js';
import { leakIn } from './leaks.js';
import type { Schema } from './operation.js';
import type { Answer } from './send.js';

const NO_CONTENT = [204, 304];

/** Whatever else a framework answers by itself is JSON, too. */
const HOST_FIELDS = ['statusCode', 'message', 'error', 'code'];

type Json = Readonly<Record<string, unknown>>;

/** Says what is wrong with answers: by themselves, and by the document. */
export class AnswerFaults {
  private readonly ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: false }));
  private readonly validators = new Map<Schema, ValidateFunction>();

  /** What is wrong with the answer; null when nothing is. */
  of(request: FuzzRequest, answer: Answer, secrets: readonly string[]): string | null {
    const { status, text } = answer;
    if (status >= 500) return `${status}, which is no answer to a request`;
    const leak = leakIn(answer, secrets);
    if (leak) return leak;
    if (isOfHost(request, answer)) return null;
    if (NO_CONTENT.includes(status) || request.method === 'HEAD')
      return text === '' ? null : `a body with status ${status}`;
    const isJson = /^application\/json\b/.test(answer.headers['content-type'] ?? '');
    if (isFile(request, answer)) return null;
    if (status === 202 && text === '') return null;
    if (!isJson) return `content type ${answer.headers['content-type'] ?? 'missing'}`;
    const json = parsed(text);
    if (json === undefined) return 'no JSON';
    if (status >= 400) return refusalFault(status, json) ?? this.schemaFault(request, status, json);
    return this.schemaFault(request, status, json);
  }

  private schemaFault(
    { operation, method }: FuzzRequest,
    status: number,
    json: unknown,
  ): string | null {
    if (method !== operation.method) return null;
    if (!operation.answers.has(status)) return `status ${status}, which the document lacks`;
    const schema = operation.answers.get(status);
    if (!schema) return null;
    const validate = this.validatorOf(schema);
    if (validate(json)) return null;
    const { code } = Object(json) as Json;
    if (status >= 400 && validate.errors?.every(({ instancePath }) => instancePath === '/code'))
      return `${String(code)} with ${status}, which the document lacks`;
    return `not as the document says: ${this.ajv.errorsText(validate.errors)}`;
  }

  private validatorOf(schema: Schema): ValidateFunction {
    const known = this.validators.get(schema) ?? this.ajv.compile(schema);
    this.validators.set(schema, known);
    return known;
  }
}

/** What is wrong with a refusal; null when it has the shape and a code of the table with its status. */
function refusalFault(status: number, json: unknown): string | null {
  const { statusCode, code, message, details, ...more } = Object(json) as Json;
  const row = (ERROR_TABLE as Readonly<Record<string, { status: number }>>)[String(code)];
  if (!row) return `the code ${String(code)}, which no table has`;
  if (row.status !== status || statusCode !== status) return `${String(code)} with ${status}`;
  if (typeof message !== 'string' || message === '') return 'a refusal without a message';
  if (Object.keys(more).length > 0) return `unknown fields ${Object.keys(more).join()}`;
  return details === undefined || isPlain(details) ? null : 'details that are no object';
}

/** Whether the framework has answered before the module was asked, and was allowed to. */
function isOfHost({ hosts, method }: FuzzRequest, { status, text }: Answer): boolean {
  if (!hosts.has(status)) return false;
  if (method === 'OPTIONS' || method === 'HEAD') return true;
  if (status < 400) return false;
  const json = parsed(text);
  if (!isPlain(json) || json['statusCode'] !== status) return false;
  const { code = 'FST_' } = json;
  const isTheirs = typeof code === 'string' && code.startsWith('FST_');
  return isTheirs && Object.keys(json).every((name) => HOST_FIELDS.includes(name));
}

/** The one answer that is no JSON is the file of an export. */
function isFile({ operation }: FuzzRequest, { status, headers }: Answer): boolean {
  return (
    operation.path.endsWith('/download') &&
    status === 200 &&
    /^(text\/csv|application\/zip)\b/.test(headers['content-type'] ?? '')
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isPlain(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
