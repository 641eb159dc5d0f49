import fc from 'fast-check';
import { BUILT_IN_TEMPLATE } from '../../lib/domain/templates/built-in-template.js';
import { unlinked } from '../../lib/domain/text/unlinked.js';
import type { TemplateValues } from '../../lib/domain/templates/template-values.js';
import { assertWorks } from '../../lib/invitations/templates/assert-works.js';
import { FillingTime } from '../../lib/invitations/templates/filling-time.js';
import { TemplateEngine } from '../../lib/invitations/templates/template-engine.js';

const engine = new TemplateEngine();
/** What the machine has to do meanwhile is no matter here. */
const STANDING = new FillingTime(undefined, () => 0);

const OWN = {
  subject: 'To {{ client.name | default: portal.name }}, from {{ inviter.name | default: "us" }}',
  text: '{{ member.name | upcase }}: {{ message }} {{ url }} {{ client.name }}',
  html: '<p title="{{ member.name }}" aria-label=\'{{ client.name }}\'>{{ message }}</p><a href="{{ url }}">{{ inviter.name | append: portal.name }}</a>',
};
const TEMPLATES = [BUILT_IN_TEMPLATE, OWN, { ...OWN, html: null }];

const evil = fc.constantFrom(
  ...['{{ url }}', '{% raw %}', '{{', '}}', '{%', '%}', '{{ 7 | times: 7 }}', '{% include "x" %}'],
  ...['<script>alert(1)</script>', '<img src=x onerror=y>', '"', "'", '>', '<', '</p>', '&lt;'],
  ...['\r\nBcc: x@example.test', '\n\n', '\r', '\u2028', '\u2029', '\u0085', '\u0000', '\t', ' '],
  ...['javascript:', '" onclick="x', "' onclick='x", '-->', '<!--', ']]>', '$&', '$1', '\ud800'],
);
const words = fc
  .array(fc.oneof(evil, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 12 })
  .map((pieces) => pieces.join(''));
const values: fc.Arbitrary<TemplateValues> = fc.record({
  member: fc.record({ name: words, email: fc.emailAddress() }),
  inviter: fc.record({ name: words }),
  client: fc.record({ name: words }),
  portal: fc.record({
    name: words.map((word) => `Agency ${word}`),
    logo: fc.oneof(
      fc.constant(''),
      fc.webUrl({ validSchemes: ['https'], withQueryParameters: true }),
    ),
    color: fc.constant('#1f5fbf'),
    onColor: fc.constant('#ffffff'),
  }),
  message: words,
  url: fc.webUrl({ withQueryParameters: true }).map((url) => `${url}&token="a'b"`),
  expiresAt: fc.constant('2026-01-22T12:00:00.000Z'),
  accessUntil: fc.constantFrom('', '2026-12-31T22:59:59.999Z'),
});
const templates = fc.constantFrom(...TEMPLATES);

/** Html with every text and attribute value taken out: its tags, and nothing else. */
function skeleton(html: string): string[] {
  return [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"|'[^']*'/g, '""'));
}

function filledWith(parts: (typeof TEMPLATES)[number], given: TemplateValues) {
  return engine.fill(engine.compile(parts), given, STANDING);
}

/** The same values with letters only, empty where they were. */
function harmless(given: TemplateValues): TemplateValues {
  const name = (word: string) => (word === '' ? '' : 'x');
  return {
    ...given,
    member: { name: name(given.member.name), email: 'x@example.test' },
    inviter: { name: name(given.inviter.name) },
    client: { name: name(given.client.name) },
    portal: { ...given.portal, name: 'x' },
    message: name(given.message),
    url: 'https://x.test',
  };
}

describe('the mail of any template, whatever people are called and write', () => {
  it('has the markup of the template and no other', () => {
    fc.assert(
      fc.property(templates, values, (parts, given) => {
        const lines = (tags: string[]) => tags.filter((tag) => tag !== '<br>');
        const { html } = filledWith(parts, given);
        expect(lines(skeleton(html))).toEqual(
          lines(skeleton(filledWith(parts, harmless(given)).html)),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('has a subject of one line', () => {
    fc.assert(
      fc.property(templates, values, (parts, given) => {
        const { subject } = filledWith(parts, given);
        // eslint-disable-next-line no-control-regex -- none may be there
        expect(subject).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
        expect([subject.isWellFormed(), Array.from(subject).length <= 255]).toEqual([true, true]);
      }),
      { numRuns: 200 },
    );
  });

  it('shows messages and names as they were written but for links, and evaluates nothing in them', () => {
    fc.assert(
      fc.property(values, (given) => {
        const { text } = filledWith({ ...OWN, text: '{{ message }}|{{ member.name }}' }, given);
        const shown = [given.message, given.member.name].map(unlinked).join('|');
        expect(text).toBe(shown.toWellFormed());
      }),
      { numRuns: 200 },
    );
  });

  it('holds its link in text and html', () => {
    fc.assert(
      fc.property(templates, values, (parts, given) => {
        expect(() => engine.fillWithLink(engine.compile(parts), given, STANDING)).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });

  it('is never a failure: any text at all is taken or refused', () => {
    const pieces = fc.constantFrom(
      ...['{{ url }}', '{{', '}}', '{%', '%}', ' if url ', ' endif ', ' else ', '|', ':', '"', "'"],
      ...['member', '.', 'name', '[', ']', '(1..', ')', ' default ', ' case ', ' when ', ' raw '],
      ...[' endraw ', ' comment ', ' endcomment ', '-', '#', '\n', '==', ' contains ', ' date '],
    );
    const source = fc.array(fc.oneof(pieces, words), { maxLength: 25 }).map((all) => all.join(''));
    fc.assert(
      fc.property(source, source, (text, html) => {
        try {
          assertWorks(engine, { subject: 'S', text: `${text}{{ url }}`, html }, { now: () => 0 });
        } catch (error) {
          expect(error).toMatchObject({ code: expect.stringMatching(/^TEMPLATE_/) as string });
        }
      }),
      { numRuns: 500 },
    );
  });
});
