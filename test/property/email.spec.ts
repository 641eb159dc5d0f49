import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { normalizeEmail } from '../../lib/domain/members/email.js';
import { UNSEEN } from '../domain/text/unseen.js';

const emails = fc
  .tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), fc.domain())
  .map(([local, domain]) => `${local}@${domain}`);

const unseen = UNSEEN.map((code) => String.fromCodePoint(parseInt(code, 16)));

describe('normalizing an email', () => {
  it('keeps no two that look the same: what nobody sees is left out or refused', () => {
    const places = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...unseen)), { minLength: 1 });
    fc.assert(
      fc.property(fc.oneof(emails, fc.emailAddress()), places, (raw, added) => {
        const kept = normalizeEmail(raw);
        fc.pre(kept !== null);
        const characters = Array.from(kept);
        for (const [at, character] of added)
          characters.splice(at % (characters.length + 1), 0, character);
        expect([kept, null]).toContain(normalizeEmail(characters.join('')));
      }),
    );
  });

  it('gives the same for both forms of its domain', () => {
    const hosts = fc.array(fc.constantFrom(...Array.from('abßüÉøłЖ例한กע')), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(hosts, (characters) => {
        const host = `${characters.join('')}.test`;
        const ascii = domainToASCII(host);
        fc.pre(ascii !== '' && ascii.length < 60);
        expect(normalizeEmail(`joe@${host}`)).toBe(`joe@${ascii}`);
        expect(normalizeEmail(`joe@${ascii}`)).toBe(`joe@${ascii}`);
      }),
    );
  });

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
