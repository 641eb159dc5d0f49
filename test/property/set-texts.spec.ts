import fc from 'fast-check';
import {
  type SetKind,
  storableSet,
  type StoredSet,
  storedSet,
  switchedOff,
} from '../../lib/domain/permissions/permission-sets.js';
import { SetTextReader } from '../../lib/domain/permissions/set-text-reader.js';
import { catalogues, storedSets } from './permission-trees.js';

const RUNS = { numRuns: 1_000 };
const kinds = fc.constantFrom<SetKind>('whole', 'default', 'ceiling');
const cases = catalogues.chain(({ tree, catalogue }) =>
  storedSets(tree).map((stored) => ({ catalogue, stored })),
);

/** What a text parses to if that can be a stored set; null otherwise. */
function parsedObject(text: string): StoredSet | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value) ? ((value ?? {}) as StoredSet) : null;
  } catch {
    return null;
  }
}

describe('the text of a permission set', () => {
  it('is read as what it parses to', () => {
    fc.assert(
      fc.property(cases, kinds, ({ catalogue, stored }, kind) => {
        const reader = new SetTextReader(catalogue);
        for (const written of [storableSet(catalogue, stored), switchedOff(catalogue, stored)]) {
          const bits = reader.read(kind, JSON.stringify(written));
          expect(bits.indexes()).toEqual(storedSet(catalogue, kind, written).indexes());
        }
      }),
      RUNS,
    );
  });

  it('is read as what it parses to, or refused, whatever somebody has done to it', () => {
    const edits = fc.array(
      fc.record({
        at: fc.nat(),
        cut: fc.nat(6),
        put: fc.constantFrom(
          '',
          ' ',
          ',',
          '"',
          ':',
          '{',
          '}',
          't',
          'true',
          'false',
          'null',
          '"a":true,',
        ),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(cases, kinds, edits, ({ catalogue, stored }, kind, changes) => {
        let text = JSON.stringify(storableSet(catalogue, stored));
        for (const { at, cut, put } of changes) {
          const place = at % (text.length + 1);
          text = text.slice(0, place) + put + text.slice(place + cut);
        }
        const reader = new SetTextReader(catalogue);
        const expected = parsedObject(text);
        if (expected) {
          const bits = reader.read(kind, text);
          expect(bits.indexes()).toEqual(storedSet(catalogue, kind, expected).indexes());
        } else {
          expect(() => reader.read(kind, text)).toThrow();
        }
      }),
      { numRuns: 3_000 },
    );
  });
});
