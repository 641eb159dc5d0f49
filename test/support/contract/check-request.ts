import type { Answer } from './answer.js';
import type { Check } from './check.js';
import { grantedBody } from './granted-body.js';
import { parameterLine, placeLine } from './lines.js';
import type { Json, Place } from './contract-document.js';

const GRANTED = 'granted a request with ';

/** Holds a request that was granted against the document: what the module takes must be in it. */
export function checkRequest(check: Check, answer: Answer): void {
  checkQuery(check, new URL(answer.path, 'http://host').searchParams);
  checkSentHeaders(check, answer);
  checkBody(check, grantedBody(answer), mediaTypeOf(answer));
}

function checkQuery(check: Check, query: URLSearchParams): void {
  const known = new Map(parametersIn(check, 'query'));
  // What the module does not read may be for the host, such as a token of its login.
  if (known.size === 0 && check.operation.name.startsWith('GET ')) return;
  for (const name of new Set(query.keys())) {
    const parameter = known.get(name);
    if (parameter) checkParameter(check, parameter, query.getAll(name));
    else check.fault(`${GRANTED}?${name}, which the document does not have`);
  }
}

function checkSentHeaders(check: Check, { sentHeaders }: Answer): void {
  for (const [name, parameter] of parametersIn(check, 'header')) {
    const text = sentHeaders[name.toLowerCase()];
    if (text !== undefined) checkParameter(check, parameter, [text]);
  }
}

function checkParameter(check: Check, parameter: Place, texts: readonly string[]): void {
  check.seen.add(parameterLine(parameter));
  const schema = check.document.below(parameter, 'schema');
  if (!schema) return;
  const name = String(parameter.node['name']);
  const values =
    schema.node['type'] === 'array' ? [texts] : texts.map((text) => valueOf(schema, text));
  for (const value of values)
    check.value(`${GRANTED}${name}=${texts.join()}: `, 'request', schema, value);
}

/** A query and a header are text; what it stands for is as its schema says. */
function valueOf({ node: { type } }: Place, text: string): unknown {
  if (type === 'integer' && /^\d+$/.test(text)) return Number(text);
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}

/** JSON, unless it says that it is something else. */
function mediaTypeOf({ sentHeaders }: Answer): string {
  const [type = ''] = (sentHeaders['content-type'] ?? 'application/json').split(';');
  return type.trim().toLowerCase() === 'text/csv' ? 'text/csv' : 'application/json';
}

function checkBody(check: Check, sent: unknown, type: string): void {
  const body = check.document.below(check.operation.place, 'requestBody');
  const content = body && check.document.below(body, 'content', type);
  const schema = content && check.document.below(content, 'schema');
  if (!schema) {
    if (sent !== undefined && Object.keys(sent as Json).length > 0)
      check.fault(`${GRANTED}a body, which the document does not have`);
    return;
  }
  check.seen.add(placeLine('request', content.pointer));
  if (sent !== undefined) check.value(`${GRANTED}a body: `, 'request', schema, sent);
  else if (body.node['required'] === true) check.fault(`${GRANTED}no body`);
}

function parametersIn(check: Check, place: string): [string, Place][] {
  return check.operation.parameters
    .filter(({ node }) => node['in'] === place)
    .map((parameter) => [String(parameter.node['name']), parameter]);
}
