import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import type { TemplateValues } from '../../lib/domain/templates/template-values.js';
import { FillingTime } from '../../lib/invitations/templates/filling-time.js';
import { TemplateEngine } from '../../lib/invitations/templates/template-engine.js';
import { isClienteleError } from '../../lib/index.js';

const engine = new TemplateEngine();
const URL = 'https://portal.test/accept?to="you"&token=abc';
const LOGO = 'https://agency.test/logo.png?a=1&b=2';
const COLOR = '#1f5fbf';

/** What a value must never become more than text by; each holds the mark by which it is found again. */
const EVIL = [
  'MARK"x="y',
  "MARK'x='y",
  'MARK x=y>',
  '<i x=MARK>',
  '--><MARK>',
  '</title>MARK',
  'MARK',
];

const value = fc.constantFrom(
  ...['{{ message }}', '{{ member.name | upcase }}', '{{ url }}'],
  ...['{{ portal.logo }}', '{{ portal.color }}'],
);
const name = fc.constantFrom(
  ...[
    'title',
    'alt',
    'ALT',
    'href',
    'src',
    'class',
    'style',
    'onclick',
    'srcdoc',
    'content',
    'bgcolor',
  ],
);
const letters = fc.constantFrom('', 'x', ' ', 'a b', '&amp;', '>', '/', '=');
const content = fc.array(fc.oneof(value, letters), { maxLength: 3 }).map((all) => all.join(''));
const attribute = fc.oneof(
  fc.tuple(name, content).map(([key, inside]) => ` ${key}="${inside}"`),
  fc.tuple(name, content).map(([key, inside]) => ` ${key} = '${inside}'`),
  fc.tuple(name, value).map(([key, inside]) => ` ${key}=${inside}`),
  fc.constantFrom(' hidden', ' ', '/', '\n', ' x="', " y='", '"', "'", ' {{ message }}'),
);
const tag = fc
  .tuple(fc.constantFrom('p', 'a', 'img', 'b', 'td'), fc.array(attribute, { maxLength: 3 }))
  .map(([key, inside]) => `<${key}${inside.join('')}>`);
const look = fc
  .tuple(
    fc.constantFrom('img', 'td', 'a'),
    fc.constantFrom('src', 'style', 'bgcolor', 'href'),
    fc.constantFrom('{{ portal.logo }}', 'color: {{ portal.color }}', '{{ portal.color }}'),
  )
  .map(([key, place, inside]) => `<${key} ${place}="${inside}">`);
const piece = fc.oneof(
  ...[
    look,
    tag,
    tag,
    value,
    letters,
    fc.constantFrom('</p>', '</a>', '</{{ message }}>', '<', '</', '<!x'),
  ],
  fc.constantFrom(...['<!-- ', ' -->', '<title>', '</title>', '<style>', '</style>', '<textarea>']),
);
const some = fc.array(piece, { maxLength: 4 }).map((all) => all.join(''));
/** Cut where it happens to be, so that conditions begin and end within tags, too. */
const cut = fc
  .tuple(some, fc.nat(20))
  .map(([text, at]) => text.slice(0, at).replace(/\{[^}]*$/, ''));
const condition = fc.constantFrom('if message', 'unless message', 'if member.name == "x"');
const branch = fc
  .tuple(condition, cut, cut)
  .map(
    ([given, one, other]) =>
      `{% ${given} %}${one}{% else %}${other}{% end${given.split(' ')[0] ?? ''} %}`,
  );
const template = fc.array(fc.oneof(some, branch, tag), { maxLength: 6 }).map((all) => all.join(''));

const ALLOWED = new Set(['alt', 'title']);
const COLORED = new Set([...ALLOWED, 'style', 'bgcolor']);

/** What is where it must not be, as a parser of other people reads it. */
function faultsOf(html: string): string[] {
  const faults: string[] = [];
  const note = (place: string, text: string) => {
    if (/mark/i.test(text)) faults.push(`${place}: ${text}`);
  };
  let raw = '';
  const parser = new Parser({
    onopentag: (key, attributes) => {
      note('tag', key);
      if (key === 'style') raw = key;
      for (const [attributeName, inside] of Object.entries(attributes)) {
        note('name', attributeName);
        if (!ALLOWED.has(attributeName)) note(attributeName, inside);
        if (inside.includes('token=abc') && !ALLOWED.has(attributeName) && inside !== URL)
          faults.push(`${attributeName}: ${inside}`);
        const isLogo = key === 'img' && attributeName === 'src' && inside === LOGO;
        if (inside.includes('logo.png') && !ALLOWED.has(attributeName) && !isLogo)
          faults.push(`${key} ${attributeName}: ${inside}`);
        if (inside.includes(COLOR) && !COLORED.has(attributeName))
          faults.push(`${attributeName}: ${inside}`);
      }
    },
    onclosetag: (key) => {
      note('end', key);
      raw = '';
    },
    ontext: (text) => {
      if (raw !== '') note(raw, text);
    },
    oncomment: (text) => note('comment', text),
    onprocessinginstruction: (_, text) => note('instruction', text),
  });
  parser.end(html);
  return faults;
}

function valuesOf(message: string, memberName: string): TemplateValues {
  return {
    member: { name: memberName, email: 'ada@example.test' },
    inviter: { name: '' },
    client: { name: '' },
    portal: { name: 'Agency', logo: LOGO, color: COLOR, onColor: '#ffffff' },
    message,
    url: URL,
    expiresAt: '2026-01-22T12:00:00.000Z',
    accessUntil: '',
  };
}

/** What the process has to do meanwhile, such as collecting garbage, is no matter here. */
const STANDING = new FillingTime(undefined, () => 0);

describe('the html of a template that is taken', () => {
  it('shows values as text and in attributes of text, and links alone in links, whatever holds', () => {
    let taken = 0;
    let withValue = 0;
    let withLook = 0;
    fc.assert(
      fc.property(template, fc.constantFrom(...EVIL), (html, evil) => {
        const parts = { subject: 'S', text: '', html };
        let compiled;
        try {
          compiled = engine.compile(parts);
        } catch (error) {
          if (!isClienteleError(error)) throw error;
          return;
        }
        taken += 1;
        for (const message of [evil, ''])
          for (const memberName of [evil, 'x', '']) {
            const filled = engine.fill(compiled, valuesOf(message, memberName), STANDING).html;
            if (/mark/i.test(filled)) withValue += 1;
            if (/style="[^"]*#1f5fbf|src="https:\/\/agency/.test(filled)) withLook += 1;
            expect(faultsOf(filled)).toEqual([]);
          }
      }),
      { numRuns: 3000 },
    );
    expect([taken > 300, withValue > 100, withLook > 20]).toEqual([true, true, true]);
  });
});
