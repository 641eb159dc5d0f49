import type { TemplateParts } from '../../../lib/domain/templates/template-parts.js';
import type { TemplateValues } from '../../../lib/domain/templates/template-values.js';
import { FillingTime } from '../../../lib/invitations/templates/filling-time.js';
import { TemplateEngine } from '../../../lib/invitations/templates/template-engine.js';

const VALUES: TemplateValues = {
  member: { name: 'Ada Lovelace', email: 'ada@example.test' },
  inviter: { name: 'Sam' },
  client: { name: 'Acme' },
  portal: { name: 'Agency', logo: '', color: '', onColor: '' },
  message: 'Hello.\nSee you.',
  url: 'https://portal.test/?to="x"&token=abc',
  expiresAt: '2026-01-22T12:00:00.000Z',
  accessUntil: '',
};
const ESCAPED = 'https://portal.test/?to=&#34;x&#34;&amp;token=abc';

function filled(parts: Partial<TemplateParts>, values: Partial<TemplateValues> = {}) {
  const engine = new TemplateEngine();
  const whole = { subject: 'S', text: '', html: null, ...parts };
  return engine.fill(engine.compile(whole), { ...VALUES, ...values });
}

describe('a filled-in template', () => {
  it('shows every documented variable', () => {
    const all = `{{ member.name }}, {{ member.email }}, {{ inviter.name }}, {{ client.name }},
{{ portal.name }}, {{ message }}, {{ url }}, {{ expiresAt }}`;
    expect(filled({ text: all }).text).toBe(`Ada Lovelace, ada@example.test, Sam, Acme,
Agency, Hello.\nSee you., https://portal.test/?to="x"&token=abc, 2026-01-22T12:00:00.000Z`);
  });

  it('shows the looks of the portal: above a text, and where a template puts them', () => {
    const portal = {
      name: 'Agency & Co',
      logo: 'https://agency.test/logo.png?a=1&b=2',
      color: '#1f5fbf',
      onColor: '#ffffff',
    };
    const escapedLogo = 'https://agency.test/logo.png?a=1&amp;b=2';
    expect(filled({ text: 'Hi.' }, { portal }).html).toBe(
      `<!doctype html>
<p style="border-top: 4px solid #1f5fbf; padding-top: 16px"><img src="${escapedLogo}" alt="Agency &amp; Co" height="40"></p>
<p>Hi.</p>
`,
    );
    expect(filled({ text: 'Hi.' }, { portal: { ...portal, logo: '' } }).html).toContain(
      'solid #1f5fbf; padding-top: 16px"><strong>Agency &amp; Co</strong></p>\n<p>Hi.',
    );
    expect(filled({ text: 'Hi.' }).html).toBe('<!doctype html>\n<p>Hi.</p>\n');
    const html =
      '<img src="{{ portal.logo }}"><b style="color: {{ portal.color }}; background: {{ portal.onColor }}">x</b>';
    expect(filled({ html }, { portal }).html).toBe(
      `<img src="${escapedLogo}"><b style="color: #1f5fbf; background: #ffffff">x</b>`,
    );
  });

  it('formats the end of the link in UTC and in English', () => {
    const text = '{{ expiresAt | date: "%A, %d %B %Y, %H:%M" }}';
    expect(filled({ text }).text).toBe('Thursday, 22 January 2026, 12:00');
  });

  it.each([
    ['{% if message %}a{% else %}b{% endif %}', 'b'],
    ['{% if message != "" %}a{% else %}b{% endif %}', 'b'],
    ['{% if message == blank %}a{% else %}b{% endif %}', 'a'],
    ['{{ message | default: "none" }}', 'none'],
  ])('takes what is empty for missing: %s', (text, shown) => {
    expect(filled({ text }, { message: '' }).text).toBe(shown);
  });

  it('escapes every value in html, through filters too, and only there', () => {
    const message = `<b onclick='x'>"&`;
    const body = '{{ message }}|{{ message | append: message | upcase }}|{{ message | split: "" }}';
    const { html, text } = filled({ text: body, html: body }, { message });
    const escaped = '&lt;b onclick=&#39;x&#39;&gt;&#34;&amp;';
    const upper = escaped.replace('b onclick', 'B ONCLICK').replace('x', 'X');
    expect(html).toBe(`${escaped}|${upper}${upper}|${escaped}`);
    expect(text).toContain(message);
  });

  it('has html made from its text when it has none: the lines kept, the link to click', () => {
    const text = 'Hello {{ member.name }},\r\n\n{{ message }}\nCome in: {{ url }}.';
    const { html } = filled({ text }, { member: { name: '<b>', email: 'x' } });
    expect(html).toBe(`<!doctype html>
<p>Hello &lt;b&gt;,<br>
<br>
Hello.<br>
See you.<br>
Come in: <a href="${ESCAPED}">${ESCAPED}</a>.</p>
`);
  });

  it('takes template syntax in values for text', () => {
    const message = '{{ url }} {% raw %}{{ "x" | upcase }}{% endraw %} {% include "x" %}';
    const body = '{{ message }}{{ member.name }}';
    const { text, html, subject } = filled(
      { subject: body, text: body, html: body },
      { message, member: { name: message, email: 'x' } },
    );
    const shown = `${message}${message}`;
    expect([text, subject]).toEqual([shown, shown]);
    expect(html).toBe(shown.replaceAll('"', '&#34;'));
  });

  it('holds whole characters only, wherever a filter cuts', () => {
    const { text, html } = filled(
      { text: '{{ message | split: "" | first }}' },
      { message: '\u{1f600}' },
    );
    expect([text, html.isWellFormed()]).toEqual(['\ufffd', true]);
  });

  it('fails at once when a value makes it cost too much', () => {
    const text = '{{ expiresAt | date: message }}';
    expect(() => filled({ text }, { message: '%999999999d' })).toThrow(
      expect.objectContaining({ code: 'TEMPLATE_INVALID' }),
    );
  });

  it('shows names and messages with no link to click, and its own link and address as they are', () => {
    const body =
      '{{ message }} {{ message | upcase }} {{ url }} {{ member.email }} www.agency.test';
    const { text, html } = filled({ text: body, html: body }, { message: 'evil.test' });
    const [low, high] = ['evil\u2060.\u2060test', 'EVIL\u2060.\u2060TEST'];
    expect(text).toBe(`${low} ${high} ${VALUES.url} ada@example.test www.agency.test`);
    expect(html).toBe(`${low} ${high} ${ESCAPED} ada@example.test www.agency.test`);
  });

  it('shows no link that a filter has changed or made', () => {
    const body = '{{ "www." | append: message }} {{ url | append: "x" }} {{ message | split: "" }}';
    const { text } = filled({ text: body }, { message: 'evil.test' });
    expect(text).not.toMatch(/www\.|evil\.|:\/\//);
  });

  it('compares and filters names as they were written', () => {
    const text =
      '{% if client.name == "a.test" %}same{% endif %} {{ client.name | replace: ".test", "" }}';
    expect(filled({ text }, { client: { name: 'a.test' } }).text).toBe('same a');
  });

  it('keeps dates and numbers as they are', () => {
    const text = '{{ expiresAt | date: "%d.%m.%Y" }} {{ 1.5 }} {{ true }} {{ nil }}';
    expect(filled({ text }).text).toBe('22.01.2026 1.5 true ');
  });

  it('has its time for all of its texts together', () => {
    const engine = new TemplateEngine();
    const compiled = engine.compile({ subject: 'S', text: '{{ url }}', html: '{{ url }}' });
    const fillIn = (most: number) => {
      let moment = 0;
      const time = new FillingTime(most, () => (moment += 10));
      return engine.fill(compiled, VALUES, time);
    };
    expect(fillIn(1000).text).toBe(VALUES.url);
    for (const [most, field] of [
      [0, 'text'],
      [15, 'subject'],
      [25, 'html'],
    ] as const)
      expect(() => fillIn(most)).toThrow(
        expect.objectContaining({
          code: 'TEMPLATE_INVALID',
          details: {
            field,
            line: 1,
            reason: 'takes longer than 250 milliseconds to fill in for some invitations',
          },
        }),
      );
  });

  it('has its time at work, not that in which the machine is busy with something else', () => {
    const engine = new TemplateEngine();
    const compiled = engine.compile({ subject: 'S', text: '{{ url }}', html: '{{ url }}' });
    const time = new FillingTime();
    pauseProcess(300);
    expect(engine.fill(compiled, VALUES, time).text).toBe(VALUES.url);
  });

  it('is filled in again while it has time left, where Liquid has counted a pause', () => {
    const engine = new TemplateEngine();
    const compiled = engine.compile({ subject: 'S', text: '{{ url }}', html: null });
    let pauses = 2;
    const values = { ...VALUES };
    Object.defineProperty(values, 'url', {
      enumerable: true,
      get() {
        if (pauses-- > 0) pauseProcess(300);
        return VALUES.url;
      },
    });
    expect(engine.fill(compiled, values).text).toBe(VALUES.url);
  });

  it('is refused without its link in text or html', () => {
    const engine = new TemplateEngine();
    const fill = (text: string, html: string) =>
      engine.fillWithLink(engine.compile({ subject: 'S', text, html }), VALUES);
    expect(fill('{{ url }}', '{{ url }}').html).toBe(ESCAPED);
    const code = 'TEMPLATE_WITHOUT_LINK';
    for (const [text, html, field] of [
      ['', '{{ url }}', 'text'],
      ['{{ url }}', '', 'html'],
    ] as const)
      expect(() => fill(text, html)).toThrow(expect.objectContaining({ code, details: { field } }));
  });
});

/** Has the process wait without any work. */
function pauseProcess(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
