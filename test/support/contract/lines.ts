import type { ContractDocument, Operation, Place } from './contract-document.js';
import { showable } from './schema-reader.js';

/** Whether something of the document occurs in requests or in answers. */
export type Kind = 'request' | 'answer';

/** An operation that has answered with a status. */
export function statusLine({ name }: Operation, status: string): string {
  return `${name} ${status}`;
}

/** An operation that has refused with a code. */
export function codeLine({ name }: Operation, status: string, code: string): string {
  return `${name} ${status} ${code}`;
}

/** A part of a request or an answer that has occurred, by its pointer. */
export function placeLine(kind: Kind, pointer: string): string {
  return `${kind} ${pointer}`;
}

/** A parameter that has occurred. */
export function parameterLine({ pointer, node }: Place): string {
  return placeLine('request', `${pointer} ${String(node['name'])}`);
}

/** The list of all codes there are: which of them occur where is asked of each operation. */
const EVERY_CODE = '#/components/schemas/ClienteleErrorCode ';

/** Of requests each field is to occur; what it may be beside that is for the rules of fields to test. */
const isField = (line: string) => /^\S+\/properties\/[^/\s]+$/.test(line);

/** Every line that a whole run of the tests is to show, for all operations of the document. */
export function allLines(document: ContractDocument): Set<string> {
  return new Set(document.operations.flatMap((operation) => linesOf(document, operation)));
}

function linesOf(document: ContractDocument, operation: Operation): string[] {
  const body = document.below(operation.place, 'requestBody');
  return [
    ...operation.parameters.flatMap((parameter) => parameterLines(document, parameter)),
    ...(body ? contentLines(document, 'request', body) : []),
    ...document
      .entries(operation.place, 'responses')
      .flatMap(([status, response]) => responseLines(document, operation, status, response)),
  ];
}

function parameterLines(document: ContractDocument, parameter: Place): string[] {
  const schema = document.below(parameter, 'schema');
  // An operation that answers has shown what is in its path.
  if (parameter.node['in'] === 'path') return [];
  return [parameterLine(parameter), ...(schema ? schemaLines(document, 'request', schema) : [])];
}

function responseLines(
  document: ContractDocument,
  operation: Operation,
  status: string,
  response: Place,
): string[] {
  const headers = document.entries(response, 'headers');
  return [
    statusLine(operation, status),
    ...codesOf(document, response).map((code) => codeLine(operation, status, code)),
    ...headers.map(([, { pointer }]) => placeLine('answer', pointer)),
    ...contentLines(document, 'answer', response),
  ];
}

function contentLines(document: ContractDocument, kind: Kind, holder: Place): string[] {
  return document.entries(holder, 'content').flatMap(([, content]) => {
    const schema = document.below(content, 'schema');
    return [
      placeLine(kind, content.pointer),
      ...(schema ? schemaLines(document, kind, schema) : []),
    ];
  });
}

function schemaLines(document: ContractDocument, kind: Kind, schema: Place): string[] {
  return [...showable(document, schema)]
    .filter((line) => kind === 'answer' || isField(line))
    .filter((line) => !line.startsWith(EVERY_CODE))
    .map((line) => placeLine(kind, line));
}

/** The codes that an answer may have, wherever its schema says so. */
export function codesOf(document: ContractDocument, response: Place): string[] {
  const codes = new Set<string>();
  const visit = (place: Place): void => {
    const code = document.below(place, 'properties', 'code');
    for (const value of code ? constants(code) : []) codes.add(String(value));
    for (const key of ['oneOf', 'anyOf', 'allOf'])
      for (const [, part] of document.entries(place, key)) visit(part);
  };
  for (const [, content] of document.entries(response, 'content')) {
    const schema = document.below(content, 'schema');
    if (schema) visit(schema);
  }
  return [...codes];
}

function constants({ node }: Place): readonly unknown[] {
  if ('const' in node) return [node['const']];
  return Array.isArray(node['enum']) ? (node['enum'] as unknown[]) : [];
}
