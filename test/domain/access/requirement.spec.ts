import { RequirementError } from '../../../lib/domain/access/requirement.error.js';
import {
  all,
  any,
  compileRequirement,
  type RequirementInput,
  unmet,
} from '../../../lib/domain/access/requirement.js';
import { definePermissions } from '../../../lib/domain/permissions/define-permissions.js';

function setup() {
  const catalogue = definePermissions({
    a: { label: 'A' },
    b: { label: 'B' },
    c: { label: 'C' },
  });
  const check = (input: RequirementInput, ...held: string[]) =>
    unmet(compileRequirement(catalogue, input), (index) =>
      held.includes(catalogue.keys[index] ?? ''),
    );
  return { catalogue, check };
}

function refusal(input: unknown): RequirementError {
  try {
    compileRequirement(setup().catalogue, input as RequirementInput);
  } catch (error) {
    return error as RequirementError;
  }
  throw new Error('The requirement was accepted.');
}

describe('a requirement', () => {
  it('of one permission is met by it, and names it otherwise (C25)', () => {
    const { check } = setup();
    expect(check('b', 'b')).toBeNull();
    expect(check('b', 'a', 'c')).toEqual(['b']);
  });

  it('of any is met by one of them, and names every alternative otherwise (C25)', () => {
    const { check } = setup();
    expect(check(any('c', 'a'), 'a')).toBeNull();
    expect(check(any('c', 'a'), 'c', 'a')).toBeNull();
    expect(check(any('c', 'a'), 'b')).toEqual(['c', 'a']);
  });

  it('of all is met by all of them only, and names those lacking otherwise (C25)', () => {
    const { check } = setup();
    expect(check(all('a', 'b'), 'a', 'b')).toBeNull();
    expect(check(all('c', 'a', 'b'), 'a')).toEqual(['c', 'b']);
  });

  it('is met by nobody where a key is not resolved', () => {
    for (const need of ['any', 'all'] as const) {
      const unresolved = { need, keys: ['a'], indexes: [] };
      expect(unmet(unresolved, (index) => index >= 0)).toEqual(['a']);
    }
  });

  it('is resolved to the indexes of the catalogue, and frozen', () => {
    const requirement = compileRequirement(setup().catalogue, any('c', 'a'));
    expect(requirement).toEqual({ need: 'any', keys: ['c', 'a'], indexes: [2, 0] });
    expect([requirement, requirement.keys, requirement.indexes].every(Object.isFrozen)).toBe(true);
  });

  it.each([
    ['one', 'nope', ['nope']],
    ['any', any('a', 'nope', '__proto__'), ['nope', '__proto__']],
    ['all', all('constructor', 'a'), ['constructor']],
  ])('of %s cannot name unknown permissions (C18)', (_, input, unknown) => {
    const error = refusal(input);
    expect(error).toBeInstanceOf(RequirementError);
    expect(error.unknown).toEqual(unknown);
    for (const key of unknown) expect(error.message).toContain(`'${key}'`);
    expect(error.message).toContain('add them to `definePermissions`');
  });

  it.each([[{ any: [] }], [{ all: [] }], [{}], [undefined]])(
    'cannot be empty, as in %j',
    (input) => {
      expect(refusal(input).message).toContain('names no permission');
    },
  );

  it('cannot be any and all at once', () => {
    expect(refusal({ any: ['a'], all: ['b'] }).message).toContain('has both `any` and `all`');
  });
});
