import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { ClienteleError } from '../errors/clientele.error.js';
import { inheritedNames } from './inherited-names.js';
import { nestsDeeper } from './nesting.js';

/** More than any of the module's bodies has. */
const LEVELS_MOST = 20;

/** The one field whose keys are data: switches by permission key. */
const SWITCHES = 'permissions';

/** Checks bodies and queries by their classes. An unknown field is refused, never ignored. */
@Injectable()
export class ClienteleValidationPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      exceptionFactory: (errors) => malformed(faults(errors)),
    });
  }

  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'custom') {
      assertDepth(value, metadata.type);
      assertOwnNames(value);
    }
    return super.transform(value, metadata);
  }
}

/** What follows is recursive, and would run out of stack. */
function assertDepth(value: unknown, place: string): void {
  if (nestsDeeper(value, LEVELS_MOST)) {
    throw malformed([[place, `must not nest deeper than ${LEVELS_MOST} levels`]]);
  }
}

/** What follows drops such fields silently, and then nothing could refuse them. */
function assertOwnNames(value: unknown): void {
  const names = inheritedNames(value);
  if (names.length === 0) return;
  const fields = names.filter(({ parent }) => parent !== SWITCHES);
  if (fields.length > 0) {
    throw malformed(fields.map(({ path, name }) => [path, `property ${name} should not exist`]));
  }
  throw new ClienteleError('UNKNOWN_PERMISSION', {
    details: { keys: names.map(({ name }) => name) },
  });
}

function malformed(fields: readonly (readonly [string, string])[]): ClienteleError {
  return new ClienteleError('VALIDATION_FAILED', {
    details: { fields: Object.fromEntries(fields) },
  });
}

/** Each fault with the path of its field, as in `projects.0.rate`. */
function faults(errors: readonly ValidationError[], path = ''): [string, string][] {
  return errors.flatMap(({ property, constraints, children }) => {
    const field = `${path}${property}`;
    const own = constraints
      ? [[field, Object.values(constraints).join('; ')] as [string, string]]
      : [];
    return [...own, ...faults(children ?? [], `${field}.`)];
  });
}
