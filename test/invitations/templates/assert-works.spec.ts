import { BUILT_IN_TEMPLATE } from '../../../lib/domain/templates/built-in-template.js';
import { assertWorks } from '../../../lib/invitations/templates/assert-works.js';
import { TemplateEngine } from '../../../lib/invitations/templates/template-engine.js';
import { GOOD, html, refusal, text } from './refusal.js';

describe('a template', () => {
  it('passes when it is the built-in one', () => {
    expect(refusal(BUILT_IN_TEMPLATE)).toBeNull();
  });

  it.each([
    '{{ member.name }} {{ member.email }} {{ inviter.name }} {{ client.name }} {{ portal.name }}',
    '{{ message }} {{ url }} {{ expiresAt }} {{ member["name"] }}',
    '{{ expiresAt | date: "%d.%m.%Y" }} {{ "now" | date: "%Y" }}',
    '{{ member.name | split: " " | first | default: "you" | upcase | truncate: 20 }}',
    '{% if message %}a{% elsif client.name == "b" %}b{% else %}c{% endif %}',
    '{% unless member.name contains "x" %}a{% endunless %}',
    '{% case portal.name %}{% when "a" %}a{% else %}b{% endcase %}',
    '{% comment %}{{ nope | nope }}{% endcomment %}{% # note %}{% raw %}{{ nope }}{% endraw %}',
    '{{ empty }}{{ nil }}{{ true }}{{ 1.5 }}{{ "text" }}',
  ])('may say %s', (body) => {
    expect([text(body), html(body)]).toEqual([null, null]);
  });

  it.each(['include', 'render', 'layout', 'block', 'for', 'tablerow', 'assign', 'capture'])(
    'cannot reach files, loop or keep values: no tag %s',
    (tag) => {
      const fault = { code: 'TEMPLATE_INVALID', line: 1, column: 1 };
      const body = `{% ${tag} x = "/etc/passwd" %}`;
      expect(text(body)).toEqual({ ...fault, field: 'text', reason: `tag "${tag}" not found` });
    },
  );

  it.each(['increment', 'decrement', 'cycle', 'echo', 'liquid', 'constructor', '__proto__'])(
    'knows no tag %s either',
    (tag) => {
      expect(text(`{% ${tag} url %}`)).toMatchObject({ reason: `tag "${tag}" not found` });
    },
  );

  it.each(['raw', 'escape', 'escape_once', 'xml_escape', 'newline_to_br', 'json', 'inspect'])(
    'cannot undo or repeat the escaping: no filter %s',
    (filter) => {
      const reason = `undefined filter: ${filter}`;
      expect(html(`{{ message | ${filter} }}`)).toMatchObject({ field: 'html', reason });
    },
  );

  it.each(['url_decode', 'base64_decode', 'where_exp', 'map', 'constructor', '__proto__', 'nope'])(
    'knows no filter %s either',
    (filter) => {
      expect(text(`{{ url | ${filter} }}`)).toMatchObject({
        reason: `undefined filter: ${filter}`,
      });
    },
  );

  it.each([
    ['nope', 'nope'],
    ['constructor', 'constructor'],
    ['__proto__', '__proto__'],
    ['member', 'member'],
    ['member.nope', 'member.nope'],
    ['member.id', 'member.id'],
    ['member.constructor', 'member.constructor'],
    ['member.name.size', 'member.name.size'],
    ['member.name.__proto__', 'member.name.__proto__'],
    ['message[0]', 'message[0]'],
    ['member[message]', 'member[message]'],
    ['url | default: token', 'token'],
    ['url | append: secret.key', 'secret.key'],
  ])('reaches nothing but the documented variables: not %s', (expression, variable) => {
    expect(text(`{{ ${expression} }}`)).toMatchObject({
      code: 'TEMPLATE_INVALID',
      field: 'text',
      reason: `undefined variable: ${variable}`,
    });
  });

  it.each([
    '{% if nope %}{% endif %}',
    '{% if url == nope %}{% endif %}',
    '{% unless message contains nope %}{% endunless %}',
    '{% case nope %}{% endcase %}',
    '{% case url %}{% when nope %}{% endcase %}',
    '{% if false %}{{ nope }}{% endif %}',
  ])('reaches no other variable in a tag or in a branch that is not taken: %s', (body) => {
    expect(text(body)).toMatchObject({ reason: 'undefined variable: nope' });
  });

  it('is refused with the field, the line and the column of the fault', () => {
    const fault = { code: 'TEMPLATE_INVALID', line: 3, column: 7 };
    expect(refusal({ text: 'Hello\n\nthere {{ url | nope }}' })).toEqual({
      ...fault,
      field: 'text',
      reason: 'undefined filter: nope',
    });
    expect(refusal({ subject: '{{ nope }}' })).toMatchObject({ field: 'subject', column: 4 });
    expect(html('\n\n{% if url %}')).toMatchObject({ field: 'html', line: 3 });
    expect(refusal({ text: '{{ url' })).toMatchObject({ reason: 'output "{{ url" not closed' });
  });

  it.each(['subject', 'text', 'html'] as const)('has a %s that is checked', (field) => {
    expect(refusal({ [field]: '{% nope %}{{ url }}' })).toMatchObject({ field });
  });

  it.each([
    '',
    'Come in.',
    '{% comment %}{{ url }}{% endcomment %}',
    '{% raw %}{{ url }}{% endraw %}',
    '{% if message %}{{ url }}{% endif %}',
    '{% unless message %}{{ url }}{% endunless %}',
    '{% if client.name %}{{ url }}{% endif %}',
    '{% if member.name %}{{ url }}{% endif %}',
    '{% if inviter.name %}{{ url }}{% endif %}',
    '{% if message or client.name == "" %}{{ url }}{% endif %}',
    '{% if client.name or message == "" %}{{ url }}{% endif %}',
    '{% if member.name or message == "" %}{{ url }}{% endif %}',
    '{% if inviter.name or message == "" %}{{ url }}{% endif %}',
    '{% if member.name or inviter.name or client.name or message %}{{ url }}{% endif %}',
    '{{ url | upcase }}',
    '{{ url | downcase }}',
    '{{ url | truncate: 200 }}',
    '{{ url | url_encode }}',
    '{{ url | remove: "token" }}',
    '{{ url | split: "?" | first }}',
  ])('is refused when a mail of it could come out without its link: %j', (body) => {
    const code = 'TEMPLATE_WITHOUT_LINK';
    expect(refusal({ text: body })).toEqual({ code, field: 'text' });
    expect(refusal({ html: body })).toEqual({ code, field: 'html' });
  });

  it('is refused when the subject could come out empty', () => {
    for (const subject of ['', ' ', '{{ client.name }}', '{% if message %}Hello{% endif %}'])
      expect(refusal({ subject })).toMatchObject({ field: 'subject', code: 'TEMPLATE_INVALID' });
    expect(refusal({ subject: '{{ client.name | default: portal.name }}' })).toBeNull();
  });

  it.each([
    '{{ (1..3) }}',
    '{{ (1..3) | first }}',
    '{{ (1..message) }}',
    '{{ url | append: (1..3) }}',
    '{{ (1..3).first }}',
    '{{ member[(1..3)] }}',
    '{% if (1..3) contains 2 %}{% endif %}',
    '{% unless url == (1..3) %}{% endunless %}',
    '{% case (1..3) %}{% when 1 %}{% endcase %}',
    '{% case url %}{% when (1..3) %}{% endcase %}',
    '{% if url %}{% unless url %}{{ (1..3) }}{% endunless %}{% endif %}',
    '{% if url %}{% else %}{{ (1..3) }}{% endif %}',
  ])('holds no range, which would be counted out whatever it costs: %s', (body) => {
    const column = body.indexOf('(') + 1;
    const fault = { code: 'TEMPLATE_INVALID', line: 2, column };
    const reason = 'ranges such as `(1..9)` are not allowed; there is nothing in a mail to count';
    expect(text(`\n${body}`)).toEqual({ ...fault, field: 'text', reason });
    expect(html(`\n${body}`)).toEqual({ ...fault, field: 'html', reason });
    expect(refusal({ subject: `\n${body}` })).toEqual({ ...fault, field: 'subject', reason });
  });

  it.each(['{% comment %}{{ (1..3) }}{% endcomment %}', '{{ "(1..3)" }}', '(1..3)'])(
    'may write what looks like a range: %s',
    (body) => {
      expect(text(body)).toBeNull();
    },
  );

  it.each([
    ['{{ expiresAt | date: "%999999999d" }}', 'memory alloc limit exceeded'],
    ['{{ message | replace: "x", message | replace: "x", message }}', null],
    [
      '{{ message | replace: "\\"", message | replace: "\\"", message }}',
      'memory alloc limit exceeded',
    ],
  ])('is refused at once when it costs too much: %s', (body, reason) => {
    expect(text(body)?.reason ?? null).toBe(reason);
  });

  it.each([
    ['tags', '{{url}}'.repeat(1500), 'has more than 10000 characters of tags and outputs'],
    ['values', '{{message}}'.repeat(905), 'comes out longer than 900000 characters'],
    ['characters', 'x'.repeat(65_536), 'has more than 65536 characters'],
  ])('is refused at once when it has too many %s', (_, body, reason) => {
    expect(text(body)).toMatchObject({ code: 'TEMPLATE_INVALID', field: 'text' });
    expect(text(body)?.reason).toContain(reason);
  });

  it.each([50, 100, 200, 300, 400, 600, 800, 1200, 1600, 2400, 5000, 20_000])(
    'is taken or refused, never a failure, however deep it is nested: %d',
    (levels) => {
      const bodies = [
        '{% if url %}'.repeat(levels) + '{% endif %}'.repeat(levels),
        `{{ url${'[url'.repeat(levels)}${']'.repeat(levels)} }}`,
        `{{ ${'('.repeat(levels)} }}`,
        `{% if ${'not '.repeat(levels)}url %}{% endif %}`,
      ];
      for (const body of bodies)
        expect([null, 'TEMPLATE_INVALID']).toContain(text(body)?.code ?? null);
    },
  );

  it('has its time for all the mails that are tried when it is saved', () => {
    const parts = { ...GOOD, html: '<a href="{{ url }}">Come in</a>' };
    const save = (pace: number) => {
      let moment = 0;
      assertWorks(new TemplateEngine(), parts, { now: () => (moment += pace) });
    };
    // Each mail alone would have time enough.
    expect(() => save(20)).toThrow(
      expect.objectContaining({
        code: 'TEMPLATE_INVALID',
        details: expect.objectContaining({
          reason: 'takes longer than 250 milliseconds to fill in for some invitations',
        }) as object,
      }),
    );
    expect(() => save(1)).not.toThrow();
  });

  it('may be as long as its limits', () => {
    const filler = (length: number) => ` ${'é'.repeat(length - 10)}`;
    const most = `{{ url }}${filler(65_536)}`;
    expect(refusal({ subject: 'é'.repeat(255), text: most, html: most })).toBeNull();
    expect(refusal({ subject: 'é'.repeat(256) })).toMatchObject({ field: 'subject' });
    expect(refusal({ html: `${most}x` })).toMatchObject({ field: 'html' });
  });
});
