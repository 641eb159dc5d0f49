import fc from 'fast-check';
import { normalizeEmail } from '../../lib/domain/members/email.js';

const emails = fc
  .tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), fc.domain())
  .map(([local, domain]) => `${local}@${domain}`);

describe('normalizing an email', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(emails, fc.emailAddress()), (raw) => {
        const once = normalizeEmail(raw);
        fc.pre(once !== null);
        expect(normalizeEmail(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives the same for each case and each composition (C5)', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'), (raw, form) => {
        const kept = normalizeEmail(raw);
        expect(normalizeEmail(raw.toUpperCase().normalize(form))).toBe(kept);
        expect(normalizeEmail(` ${raw}\t`)).toBe(kept);
      }),
    );
  });

  it('leaves exactly one sign, and an ASCII domain after it', () => {
    fc.assert(
      fc.property(fc.oneof(emails, fc.string({ unit: 'binary' })), (raw) => {
        const kept = normalizeEmail(raw);
        if (kept === null) return;
        expect(kept.split('@')).toHaveLength(2);
        expect(kept.split('@')[1]).toMatch(/^[a-z0-9.-]+$/);
        expect(kept.length).toBeLessThanOrEqual(320);
      }),
      { numRuns: 2_000 },
    );
  });
});
