import type { Answer } from './answer.js';
import type { Check } from './check.js';
import type { Place } from './contract-document.js';
import { codeLine, placeLine, statusLine } from './lines.js';

/** Holds status, headers and body of an answer against the document. */
export function checkResponse(check: Check, answer: Answer): void {
  const { document, operation } = check;
  const status = String(answer.status);
  const response = document.below(operation.place, 'responses', status);
  const { code } = (answer.body ?? {}) as { code?: unknown };
  if (!response) {
    check.fault(`${[status, code].join(' ').trim()}: the document has no such status`);
    return;
  }
  check.seen.add(statusLine(operation, status));
  if (answer.status >= 400 && typeof code === 'string')
    check.seen.add(codeLine(operation, status, code));
  checkHeaders(check, response, answer);
  checkContent(check, response, answer);
}

function checkHeaders(check: Check, response: Place, { status, headers }: Answer): void {
  for (const [name, header] of check.document.entries(response, 'headers')) {
    if (headers[name.toLowerCase()] !== undefined)
      check.seen.add(placeLine('answer', header.pointer));
    else if (header.node['required'] === true)
      check.fault(`${status}: the header ${name} is missing`);
  }
}

function checkContent(check: Check, response: Place, { status, headers, body }: Answer): void {
  const type = headers['content-type']?.split(';')[0];
  if (type === undefined) {
    if (response.node['content']) check.fault(`${status}: there is no body`);
    return;
  }
  const content = check.document.below(response, 'content', type);
  if (!content) {
    check.fault(`${status}: the document has no body of the type ${type} here`);
    return;
  }
  check.seen.add(placeLine('answer', content.pointer));
  const schema = check.document.below(content, 'schema');
  if (schema && type === 'application/json') check.value(`${status}: `, 'answer', schema, body);
}
