import { isStorable } from '../domain/text/is-storable.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { rawParameter } from './raw-parameter.js';

/**
 * Hands a handler the text that stands in the path under this name. Answers `NOT_FOUND` for text that no database can hold:
 * nothing has such an id.
 */
export function ClienteleParam(name: string): ParameterDecorator {
  return rawParameter(({ params }) => {
    const text = (params as Readonly<Record<string, string>>)[name];
    if (text !== undefined && !isStorable(text)) throw new ClienteleError('NOT_FOUND');
    return text;
  });
}
