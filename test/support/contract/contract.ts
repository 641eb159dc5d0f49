import type { Json } from './contract-document.js';

export function contract(): Json {
  return { paths: {} };
}
