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
  it('gives the very same set for the same text', () => {
    const { cache } = setup();
    expect(cache.compile('whole', '{"on":true}')).toBe(cache.compile('whole', '{"on":true}'));
  });

  it('never serves one content, or one kind of reading, for another (C23)', () => {
    const { read } = setup();
    for (let round = 0; round < 2; round++) {
      expect(read('whole', '{"on":true}')).toEqual({ on: true, off: false });
      expect(read('whole', '{"on":false}')).toEqual({ on: false, off: false });
      expect(read('default', '{}')).toEqual({ on: true, off: false });
      expect(read('whole', '{}')).toEqual({ on: false, off: false });
      expect(read('ceiling', '{}')).toEqual({ on: true, off: true });
    }
  });

  it('reads no stored set as an empty one', () => {
    const { read } = setup();
    for (const json of [null, 'null', '{}']) {
      expect(read('whole', json)).toEqual({ on: false, off: false });
      expect(read('default', json)).toEqual({ on: true, off: false });
      expect(read('ceiling', json)).toEqual({ on: true, off: true });
    }
  });

  it.each(['[]', '"on"', '1', 'true', '{"on":'])(
    'throws at %s, and lets nothing through',
    (json) => {
      const { cache } = setup();
      for (const kind of ['whole', 'default', 'ceiling'] as const) {
        expect(() => cache.compile(kind, json)).toThrow();
      }
    },
  );

  it('keeps the sets used last', () => {
    const { cache } = setup({ maxEntries: 2 });
    const first = cache.compile('whole', '{"on":true}');
    const second = cache.compile('whole', '{"off":true}');
    expect(cache.compile('whole', '{"on":true}')).toBe(first);
    cache.compile('whole', '{}');
    expect(cache.compile('whole', '{"on":true}')).toBe(first);
    expect(cache.compile('whole', '{"off":true}')).not.toBe(second);
  });

  it('keeps no more than it may, however often all of it is used', () => {
    const { cache } = setup({ maxEntries: 2 });
    const texts = ['{"on":true}', '{"off":true}', '{}'];
    const compiled = texts.map((text) => {
      const bits = cache.compile('whole', text);
      for (const known of texts.slice(0, 2)) cache.compile('whole', known);
      return bits;
    });
    const again = [...texts].reverse().map((text) => cache.compile('whole', text));
    const kept = again.reverse().filter((bits, at) => bits === compiled[at]);
    expect(kept.length).toBeLessThanOrEqual(2);
  });

  it('belongs to one module: another one has its own catalogue and sets', () => {
    const one = setup();
    const other = setup();
    expect(one.cache.compile('whole', '{}')).not.toBe(other.cache.compile('whole', '{}'));
  });
});
