import { HttpException } from '@nestjs/common';
import { ClienteleError, isClienteleError } from '../../lib/errors/clientele.error.js';
import { ERROR_TABLE } from '../../lib/errors/error-table.js';

function setup() {
  const cause = new Error('the reason');
  return {
    cause,
    plain: new ClienteleError('NOT_FOUND'),
    full: new ClienteleError('SEAT_LIMIT', { details: { seats: 3 }, retryAfter: 1500, cause }),
  };
}

describe('a ClienteleError', () => {
  it('is answered with status, code and message, and with details if it has any', () => {
    const { plain, full } = setup();
    const { message } = ERROR_TABLE.NOT_FOUND;
    expect(plain.getResponse()).toEqual({ statusCode: 404, code: 'NOT_FOUND', message });
    expect(full.getResponse()).toEqual({
      statusCode: 409,
      code: 'SEAT_LIMIT',
      message: ERROR_TABLE.SEAT_LIMIT.message,
      details: { seats: 3 },
    });
  });

  it("is an exception Nest knows, with the table's status and message", () => {
    const { plain } = setup();
    expect(plain).toBeInstanceOf(HttpException);
    expect(plain.getStatus()).toBe(404);
    expect(plain.message).toBe(ERROR_TABLE.NOT_FOUND.message);
  });

  it('never answers its cause or its delay in the body', () => {
    const { full, cause } = setup();
    expect(full.cause).toBe(cause);
    expect(JSON.stringify(full.getResponse())).not.toContain('the reason');
    expect(full.getResponse()).not.toHaveProperty('retryAfter');
  });

  it('is told apart by its code, also when another copy of the class made it', () => {
    const { plain } = setup();
    const copy = Object.assign(new Error('x'), { name: 'ClienteleError', code: 'NOT_FOUND' });
    for (const error of [plain, copy]) {
      expect(isClienteleError(error)).toBe(true);
      expect(isClienteleError(error, 'NOT_FOUND')).toBe(true);
      expect(isClienteleError(error, 'LAST_ADMIN')).toBe(false);
    }
  });

  it.each([null, undefined, 'NOT_FOUND', new Error('x'), { code: 'NOT_FOUND' }])(
    'is not %p',
    (value) => {
      expect(isClienteleError(value)).toBe(false);
    },
  );
});
