import { inspect } from 'node:util';
import { QueryFailedError } from 'typeorm';
import { hideValues } from '../../lib/database/hide-values.js';

const SECRET = 'ada@acme.test';

/** A failed statement, whose driver tells what it was about in a field of its own. */
function failure(field: string): QueryFailedError {
  const driverError = Object.assign(new Error('refused'), { [field]: `(${SECRET})` });
  return new QueryFailedError('INSERT', [SECRET], driverError);
}

describe('the error of a statement', () => {
  it.each(['parameters', 'detail', 'where', 'sql'])('shows no %s', (field) => {
    const error = failure(field);
    expect(inspect(error)).toContain(SECRET);
    hideValues(error);
    expect(inspect(error)).not.toContain(SECRET);
    expect(JSON.stringify(error)).not.toContain(SECRET);
    expect(error.driverError).toHaveProperty(field, `(${SECRET})`);
  });

  it('shows what failed, and why', () => {
    const error = failure('code');
    hideValues(error);
    expect(inspect(error)).toContain('INSERT');
    expect(inspect(error)).toContain('refused');
  });

  it.each([null, 'text', { parameters: 1 }, new Error('of the host')])(
    'is told from others: %s',
    (other) => {
      const before = inspect(other);
      hideValues(other);
      expect(inspect(other)).toBe(before);
    },
  );
});
