import { IsOptional } from 'class-validator';
import { AcceptInvitationDto } from '../../lib/joining/invitations.dto.js';
import { CreateMemberDto } from '../../lib/members/members.dto.js';
import { isClienteleError } from '../../lib/errors/clientele.error.js';
import { DtoReader } from '../../lib/routes/dto-reader.js';
import { IdsField, ObjectField, ObjectsField, TextField } from '../../lib/routes/fields.js';

class InnerDto {
  @TextField(3)
  readonly text!: string;
}

class OuterDto {
  @IsOptional()
  @ObjectField(InnerDto)
  readonly one?: InnerDto;

  @IsOptional()
  @ObjectsField(InnerDto, 3)
  readonly many?: InnerDto[];

  @IsOptional()
  @IdsField(3)
  readonly ids?: string[];

  @IsOptional()
  readonly anything?: unknown;
}

const reader = new DtoReader(OuterDto);

function refusalOf(read: () => unknown): { code: string; details: Record<string, unknown> } {
  try {
    read();
  } catch (error) {
    if (isClienteleError(error)) return { code: error.code, details: { ...error.details } };
    throw error;
  }
  throw new Error('It was let through.');
}

function faultsOf(given: unknown): Record<string, unknown> {
  const { code, details } = refusalOf(() => reader.read(given, 'body'));
  expect(code).toBe('VALIDATION_FAILED');
  return details;
}

/** How often anything in a value is read or listed while it is refused, and items looked through in searches. */
function lookupsIn(given: object, read: (given: object) => unknown): number {
  let lookups = 0;
  const count = <T>(value: T): T => {
    lookups += 1;
    return value;
  };
  const watched = (value: unknown): unknown =>
    typeof value !== 'object' || value === null
      ? value
      : new Proxy(value, {
          get: (target, name, receiver) => count(watched(Reflect.get(target, name, receiver))),
          getOwnPropertyDescriptor: (target, name) =>
            count(Reflect.getOwnPropertyDescriptor(target, name)),
          has: (target, name) => count(Reflect.has(target, name)),
          ownKeys: (target) => count(Reflect.ownKeys(target)),
        });
  // Searching a list of names for each of them is what made the time grow with the square of their number.
  const search = Array.prototype.indexOf;
  const searches = jest.spyOn(Array.prototype, 'indexOf').mockImplementation(function (
    this: unknown[],
    ...wanted: [unknown, number?]
  ) {
    const found = search.apply(this, wanted);
    lookups += found < 0 ? this.length : found + 1;
    return found;
  });
  try {
    refusalOf(() => read(watched(given) as object));
  } finally {
    searches.mockRestore();
  }
  return lookups;
}

const fields = (length: number): object =>
  Object.fromEntries(Array.from({ length }, (_, at) => [`f${at}`, true]));
const items = (length: number): object[] => Array.from({ length }, () => ({ nope: 1 }));
const member = (rest: object): object => ({ email: 'a@acme.test', ...rest });

describe('reading an object of a class', () => {
  it('makes instances, nested ones too, of what is right', () => {
    const read = reader.read({ one: { text: 'a' }, many: [{ text: 'b' }], ids: ['x'] }, 'body');
    expect(read).toBeInstanceOf(OuterDto);
    expect(read.one).toBeInstanceOf(InnerDto);
    expect(read.many![0]).toBeInstanceOf(InnerDto);
    expect(read).toMatchObject({ one: { text: 'a' }, many: [{ text: 'b' }], ids: ['x'] });
  });

  it('names each wrong or unknown field by its path, and says what it takes', () => {
    expect(
      faultsOf({
        one: { text: 7 },
        many: [{ text: 'abc' }, { text: 'abcd', no: 1 }],
        ids: [1],
        no: 1,
      }),
    ).toEqual({
      fields: {
        'one.text': 'must be text of at most 3 characters',
        'many.1.no': 'is not a field of this call',
        'many.1.text': 'must be text of at most 3 characters',
        ids: 'must be a list of at most 3 ids',
        no: 'is not a field of this call',
      },
    });
  });

  it.each([null, [], 'text', 5, undefined])('refuses %j, which is no object', (given) => {
    expect(faultsOf(given)).toEqual({ fields: { body: 'must be an object' } });
  });

  it.each([[[]], ['x'], [null], [5], [[{ text: 'a' }, null]]])(
    'refuses %j in place of what it nests',
    (value) => {
      expect(faultsOf({ one: Array.isArray(value) ? value : 5, many: value })).toMatchObject({
        fields: { one: 'must be an object' },
      });
    },
  );

  it('refuses a name that every object has, wherever it stands', () => {
    const given: unknown = JSON.parse(
      '{"__proto__":1,"anything":[{"constructor":1},{"b":{"valueOf":1}}],"one":{"text":"a","toString":1}}',
    );
    expect(Object.keys(faultsOf(given)['fields'] as object).sort()).toEqual([
      '__proto__',
      'anything.0.constructor',
      'anything.1.b.valueOf',
      'one.toString',
    ]);
  });

  it('calls such a name an unknown permission among permission keys', () => {
    const given: unknown = JSON.parse('{"anything":{"permissions":{"constructor":true,"a":true}}}');
    expect(refusalOf(() => reader.read(given, 'body'))).toEqual({
      code: 'UNKNOWN_PERMISSION',
      details: { keys: ['constructor'] },
    });
  });

  it.each([21, 1_000, 1_000_000])('refuses what nests %i levels deep', (depth) => {
    const deep: unknown = JSON.parse(`{"anything":${'['.repeat(depth)}${']'.repeat(depth)}}`);
    expect(faultsOf(deep)).toEqual({ fields: { body: 'must nest at most 20 levels deep' } });
  });

  it('lists 20 faults, counts the others, and cuts long names', () => {
    const given = { ...fields(1_000), ['x'.repeat(10_000)]: 1 };
    const details = faultsOf(given);
    expect(Object.keys(details['fields'] as object)).toHaveLength(20);
    expect(details['more']).toBe(981);
    const [name] = Object.keys(faultsOf({ ['x'.repeat(10_000)]: 1 })['fields'] as object);
    expect(name).toBe(`${'x'.repeat(200)}…`);
  });
});

describe('what a refusal costs', () => {
  const members = new DtoReader(CreateMemberDto);
  const acceptance = new DtoReader(AcceptInvitationDto);
  const wrong = { email: 5 };

  it.each([
    ['unknown fields', fields, (given: object) => acceptance.read(given, 'body')],
    [
      'fields of what may be anything',
      (size: number) => ({ token: fields(size), name: 5 }),
      (given: object) => acceptance.read(given, 'body'),
    ],
    [
      'objects in a list',
      (size: number) => member({ projects: items(size) }),
      (given: object) => members.read(given, 'body'),
    ],
    [
      'ids in a list',
      (size: number) => member({ groups: Array.from({ length: size }, () => 5) }),
      (given: object) => members.read(given, 'body'),
    ],
    [
      'permission keys',
      (size: number) => ({ ...wrong, permissions: { mode: 'custom', permissions: fields(size) } }),
      (given: object) => members.read(given, 'body'),
    ],
  ])('is a few looks at each of its %s, however many they are', (_, make, read) => {
    const [few, many] = [2_000, 8_000].map((size) => lookupsIn(make(size), read));
    expect(few).toBeGreaterThan(2_000);
    expect(many! / few!).toBeLessThan(4.1);
    expect(many!).toBeLessThan(20 * 8_000);
  });
});
