import { rawParameter } from './raw-parameter.js';

/** Hands a handler the text that stands in the path under this name. */
export function ClienteleParam(name: string): ParameterDecorator {
  return rawParameter(({ params }) => (params as Readonly<Record<string, string>>)[name]);
}
