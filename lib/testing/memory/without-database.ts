import type { Type } from '@nestjs/common';
import { ClienteleTestingError } from '../clientele-testing.error.js';

/** What stands for a service of which a test has a part only: any other method rejects, and says what to do. */
export function withoutDatabase<Part extends object>(service: Type, part: Part): Part {
  const names = Object.getOwnPropertyNames(service.prototype);
  for (const name of names) {
    if (name in part) continue;
    const message = `${service.name}.${name} needs a database, and the testing module has none. Give a stub of ${service.name} among \`overrides\`.`;
    const value = () => Promise.reject(new ClienteleTestingError(message));
    Object.defineProperty(part, name, { value });
  }
  return part;
}
