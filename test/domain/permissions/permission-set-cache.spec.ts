import { definePermissions } from '../../../lib/domain/permissions/define-permissions.js';
import { toRecord } from '../../../lib/domain/permissions/permission-sets.js';
import { PermissionSetCache } from '../../../lib/domain/permissions/permission-set-cache.js';

function setup({ maxEntries = 10 } = {}) {
  const catalogue = definePermissions({
    on: { label: 'On', default: true },
    off: { label: 'Off' },
  });
  const cache = new PermissionSetCache(catalogue, maxEntries);
  const read = (...args: Parameters<PermissionSetCache['compile']>) => {
    const { on, off } = toRecord(catalogue, cache.compile(...args));
    return { on, off };
  };
  return { catalogue, cache, read };
}

describe('PermissionSetCache', () => {
  it('gives the very same set for the same text of an owner', () => {
    const { cache } = setup();
    const first = cache.compile('whole', 'a', '{"on":true}');
    expect(cache.compile('whole', 'b', '{"off":true}')).not.toBe(first);
    expect(cache.compile('whole', 'a', '{"on":true}')).toBe(first);
  });

  it('never serves one content, or one kind of reading, for another (C23)', () => {
    const { read } = setup();
    for (const owner of ['a', 'a', 'b', null]) {
      expect(read('whole', owner, '{"on":true}')).toEqual({ on: true, off: false });
      expect(read('whole', owner, '{"on":false}')).toEqual({ on: false, off: false });
      expect(read('default', owner, '{}')).toEqual({ on: true, off: false });
      expect(read('whole', owner, '{}')).toEqual({ on: false, off: false });
      expect(read('ceiling', owner, '{}')).toEqual({ on: true, off: true });
    }
  });

  it('reads no stored set as an empty one', () => {
    const { read } = setup();
    for (const json of [null, 'null', '{}']) {
      expect(read('whole', 'a', json)).toEqual({ on: false, off: false });
      expect(read('default', 'a', json)).toEqual({ on: true, off: false });
      expect(read('ceiling', 'a', json)).toEqual({ on: true, off: true });
    }
  });

  it.each(['[]', '"on"', '1', 'true', '{"on":'])(
    'throws at %s each time, and lets nothing through',
    (json) => {
      const { cache } = setup();
      for (const kind of ['whole', 'default', 'ceiling'] as const) {
        expect(() => cache.compile(kind, 'a', json)).toThrow();
        cache.compile(kind, 'a', '{"on":true}');
        expect(() => cache.compile(kind, 'a', json)).toThrow();
        expect(() => cache.compile(kind, 'a', json)).toThrow();
      }
    },
  );

  it('keeps the sets used last', () => {
    const { cache } = setup({ maxEntries: 2 });
    const first = cache.compile('whole', 'a', '{"on":true}');
    const second = cache.compile('whole', 'b', '{"off":true}');
    expect(cache.compile('whole', 'a', '{"on":true}')).toBe(first);
    cache.compile('whole', 'c', '{}');
    expect(cache.compile('whole', 'a', '{"on":true}')).toBe(first);
    expect(cache.compile('whole', 'b', '{"off":true}')).not.toBe(second);
  });

  it('keeps no more than it may, however often all of it is used', () => {
    const { cache } = setup({ maxEntries: 2 });
    const owners = ['a', 'b', 'c'];
    const compiled = owners.map((owner) => {
      const bits = cache.compile('whole', owner, '{}');
      for (const known of owners.slice(0, 2)) cache.compile('whole', known, '{}');
      return bits;
    });
    const again = [...owners].reverse().map((owner) => cache.compile('whole', owner, '{}'));
    const kept = again.reverse().filter((bits, at) => bits === compiled[at]);
    expect(kept.length).toBeLessThanOrEqual(2);
  });

  it('belongs to one module: another one has its own catalogue and sets', () => {
    const one = setup();
    const other = setup();
    expect(one.cache.compile('whole', 'a', '{}')).not.toBe(other.cache.compile('whole', 'a', '{}'));
  });
});
