import { accessFacts } from '../../../lib/domain/access/decision.js';
import { definePermissions } from '../../../lib/index.js';
import { bitsOf, fullBits } from '../../../lib/domain/permissions/permission-bits.js';
import { wholeSet } from '../../../lib/domain/permissions/permission-sets.js';
import {
  areRequestable,
  type AskedProjectFacts,
  type AskingFacts,
  askingRefusal,
  projectAskingRefusal,
} from '../../../lib/domain/requests/asking-refusal.js';
import { setWithKey } from '../../../lib/domain/requests/set-with-key.js';

const catalogue = definePermissions(
  {
    reports: { label: 'Reports', children: { view: { label: 'View' }, edit: { label: 'Edit' } } },
    tasks: { label: 'Tasks' },
  },
  { retired: [] },
);
const size = catalogue.keys.length;
const at = (key: string) => catalogue.indexOf(key);
const without = (key: string) => bitsOf(size, (index) => index !== at(key));

const facts = ({
  mayCustomize = true,
  ...changes
}: Partial<Omit<AskingFacts, 'common'>> = {}): AskingFacts => ({
  ...accessFacts({
    active: true,
    staff: false,
    plan: fullBits(size),
    ceiling: fullBits(size),
    role: fullBits(size),
    set: bitsOf(size, (index) => index === at('tasks')),
    scope: 'unasked',
    ...changes,
  }),
  mayCustomize,
});

describe('what can be asked for', () => {
  it('is a key that only the set of the member lacks', () => {
    expect(askingRefusal(facts(), at('reports.edit'))).toBeNull();
    expect(askingRefusal(facts({ scope: 'inside' }), at('reports.edit'))).toBeNull();
  });

  it('is none that the member holds, and none of staff, who hold all', () => {
    expect(askingRefusal(facts(), at('tasks'))).toBe('held');
    expect(askingRefusal(facts({ staff: true }), at('reports.edit'))).toBe('held');
  });

  it.each([
    ['active', { active: false }],
    ['plan', { plan: without('reports.edit') }],
    ['plan', { mayCustomize: false }],
    ['ceiling', { ceiling: without('reports.edit') }],
    ['role', { role: without('reports.edit') }],
    ['scope', { scope: 'outside' as const }],
    ['scope', { scope: 'unknown' as const }],
  ])('is none that the layer %s refuses', (layer, changes) => {
    expect(askingRefusal(facts(changes), at('reports.edit'))).toBe(layer);
  });

  it('is no key that nobody knows', () => {
    expect(askingRefusal(facts(), at('nothing'))).toBe('set');
  });

  it('of a denial needs one of the alternatives, or all that are needed', () => {
    const some = facts({ ceiling: without('reports.edit') });
    const keys = ['reports.view', 'reports.edit'];
    expect(areRequestable(catalogue, keys, 'any', some)).toBe(true);
    expect(areRequestable(catalogue, keys, 'all', some)).toBe(false);
    expect(areRequestable(catalogue, keys, 'all', facts())).toBe(true);
  });
});

describe('a project that is asked for', () => {
  const asked = (changes: Partial<AskedProjectFacts> = {}) =>
    projectAskingRefusal(
      { boundTo: ['p'], isKnown: true, isInside: false, isGone: false, ...changes },
      'p',
    );

  it('is one of those the client is bound to', () => {
    expect(asked()).toBeNull();
    expect(asked({ boundTo: ['q'] })).toBe('unknown');
    expect(asked({ boundTo: null })).toBe('scope');
  });

  it('is there, is not seen already, and is not gone for good', () => {
    expect(asked({ isKnown: false })).toBe('unknown');
    expect(asked({ isInside: true })).toBe('held');
    expect(asked({ isGone: true })).toBe('scope');
  });
});

describe('the set with a key that was asked for', () => {
  const decided = (stored: Record<string, boolean>) => wholeSet(catalogue, stored);

  it('has the key with its ancestors, and what was decided before', () => {
    expect(setWithKey(catalogue, decided({ tasks: true }), at('reports.edit'))).toEqual({
      reports: true,
      'reports.edit': true,
      'reports.view': false,
      tasks: true,
      ...builtIn(),
    });
  });

  it('wakes no switch that slept below one that was off', () => {
    const set = setWithKey(catalogue, decided({ 'reports.view': true }), at('reports.edit'));
    expect(set['reports.view']).toBe(false);
  });

  function builtIn() {
    const keys = catalogue.keys.filter((key) => key.startsWith('users'));
    return Object.fromEntries(keys.map((key) => [key, false]));
  }
});
