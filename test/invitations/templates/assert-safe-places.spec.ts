import { html, refusal } from './refusal.js';

describe('the html of a template', () => {
  it.each([
    ['<p title={{ member.name }}>', 'in a tag outside quotes'],
    ['<p {{ member.name }}>', 'in a tag outside quotes'],
    ["<p class='a' title={{ member.name }}>", 'in a tag outside quotes'],
    ['<p\n title = {{ member.name }}>', 'in a tag outside quotes'],
    ['<p "title={{ member.name }}">', 'in a tag outside quotes'],
    ['<p title=a"{{ member.name }}">', 'in a tag outside quotes'],
    ['<p title="a"b"{{ member.name }}">', 'in a tag outside quotes'],
    ['<p title="a"/{{ member.name }}>', 'in a tag outside quotes'],
    ['<a{{ member.name }}>', 'in a tag outside quotes'],
    ['<p {{- member.name }}>', 'in a tag outside quotes'],
    ['</{{ member.name }}>', 'in a tag outside quotes'],
    ['<{{ member.name }}>', 'in a tag outside quotes'],
    ['<{% raw %}b{% endraw %} {{ member.name }}>', 'in a tag outside quotes'],
    ['<!{{ member.name }}>', 'in a tag outside quotes'],
    ['<?{{ member.name }}>', 'in a tag outside quotes'],
    ['<p title={% if message %}"{% endif %}{{ member.name }}">', 'in a tag outside quotes'],
    ['<p {% unless message %}title="{% endunless %}{{ member.name }}">', 'outside quotes'],
    ['<p {% case url %}{% when "a" %}id="{% else %}title="{% endcase %}{{ url }}">', '`id`'],
    ['{% if message %}<!--{% endif %}{{ member.name }}', 'in a comment'],
    ['<p onclick="{{ member.name }}">', 'the attribute `onclick`'],
    ['<p ONMOUSEOVER=\'x("{{ message }}")\'>', 'the attribute `onmouseover`'],
    ['<p style="color: {{ member.name }}">', 'the attribute `style`'],
    ['<iframe srcdoc="{{ message }}"></iframe>', 'the attribute `srcdoc`'],
    ['<form action="{{ message }}">', 'the attribute `action`'],
    ['<button formaction="{{ url }}">', 'the attribute `formaction`'],
    ['<img srcset="{{ url }}">', 'the attribute `srcset`'],
    ['<meta http-equiv="refresh" content="0;url={{ message }}">', 'the attribute `content`'],
    ['<p class="{{ client.name }}">', 'the attribute `class`'],
    ['<a href="{{ message }}">', '`href` may hold `{{ url }}` alone'],
    ['<a href="{{ url | append: "" }}">', '`href` may hold `{{ url }}` alone'],
    ['<a href="https://evil.test/?{{ url }}">', '`href` may hold `{{ url }}` alone'],
    ['<a href="{{ url }}&x=y">', '`href` holds more than an address'],
    ['<a href="{{ url }}{{ url }}">', '`href` may hold `{{ url }}` alone'],
    ['<a href=" {{ url }}">', '`href` may hold `{{ url }}` alone'],
    ['<a href="{% if message %}x{% endif %}{{ url }}">', '`href` may hold `{{ url }}` alone'],
    ['<img src="{{ portal.name }}">', '`src` may hold `{{ url }}` or `{{ portal.logo }}` alone'],
    ['<img src="{{ portal.logo }}&x=y">', '`src` holds more than an address'],
    ['<img src="{{ portal.logo | append: "x" }}">', 'or `{{ portal.logo }}` alone'],
    ['<a href="{{ portal.logo }}">', '`href` may hold `{{ url }}` alone'],
    ['<iframe src="{{ portal.logo }}"></iframe>', '`src` may hold `{{ url }}` alone'],
    ['<img src={{ portal.logo }}>', 'in a tag outside quotes'],
    ['<img srcset="{{ portal.logo }}">', 'the attribute `srcset`'],
    ['<p style="color: {{ portal.color | default: "red" }}">', 'the attribute `style`'],
    ['<p style="color: {{ portal.logo }}">', 'the attribute `style`'],
    ['<p class="{{ portal.color }}">', 'the attribute `class`'],
    ['<style>p { color: {{ portal.color }} }</style>', 'in `<style>`'],
    ['<script>let name = "{{ member.name }}";</script>', 'in `<script>`'],
    ['<STYLE>p { color: {{ message }} }</STYLE>', 'in `<style>`'],
    ['<script>{{ message }}', 'in `<script>`'],
    ['<script><!-- </script>', 'a script holds `<!`'],
    ['<xmp>{{ message }}</xmp>', 'in `<xmp>`'],
    ['<noscript>{{ message }}</noscript>', 'in `<noscript>`'],
    ['<title>x</tit{{ message }}le>', 'in `<title>`'],
    ['<svg><style><a title="{{ message }}"></a></style></svg>', 'holds `<svg>`'],
    ['<math><title>x</title></math>', 'holds `<math>`'],
    ['<!-- {{ message }} -->', 'in a comment'],
    ['<!--- {{ message }}', 'in a comment'],
    ['<!--> <p {{ message }}>-->', 'in a tag outside quotes'],
    ['<!--x--!><p {{ message }}>-->', 'in a tag outside quotes'],
    ['<!--[if {{ message }}]><![endif]-->', 'in a tag outside quotes'],
    ['<!--[if mso]><p title={{ member.name }}><![endif]-->', 'in a tag outside quotes'],
    ['<!--[if mso]><p id="--> {{ member.name }}"><![endif]-->', 'the attribute `id`'],
  ])('shows no value in html where it could be more than text: %j', (body, reason) => {
    const fault = html(`\n${body}`);
    expect(fault).toMatchObject({ code: 'TEMPLATE_INVALID', field: 'html' });
    expect(fault?.reason).toContain(reason);
  });

  it('is told where in the html the value stands', () => {
    expect(html('<p>\n{% if message %}\n<p {{ message }}>{% endif %}')).toMatchObject({
      line: 3,
      column: 4,
    });
  });

  it('has no more conditions within a tag than can be followed', () => {
    const many = '{% if message %}x{% endif %}{% if message %}y{% endif %}';
    expect(html(`<p ${many.repeat(2)}>`)?.reason ?? null).toBeNull();
    expect(html(`<p ${many.repeat(9)}>`)?.reason).toContain('too many conditions within one tag');
    expect(html(`<p>${many.repeat(50)}</p>`)).toBeNull();
  });

  it.each([
    '<p title="{{ member.name }}" aria-label=\'{{ client.name }}\'>{{ message }}</p>',
    '<p {% if message %}class="a"{% endif %}>{{ message }}</p>',
    '<p class="a{% if message %} b{% endif %}">{{ message }}</p>',
    '{% if message %}<b>{% endif %}{{ message }}{% if message %}</b>{% endif %}',
    '<style>p > a { color: red }</style><p>{{ message }}</p>',
    '<!--[if mso]><p>{{ message }}</p><![endif]-->',
    '<!--[if !mso]><!--><p>{{ message }}</p><!--<![endif]-->',
    "<!-- don't --><p>It's {{ message }}</p><!-- won't -->",
    '<p>1 < 2 {{ message }} > 0</p>',
    '<title>{{ client.name }}</title><textarea>{{ message }}</textarea>',
    '<a href=\'{{ url }}\'>{{ member.name }}</a><img src="{{ url }}" alt="{{ portal.name }}">',
    '<a href="{% if message %}https://a.test{% else %}{{ url }}{% endif %}">x</a>',
    '<img src="{{ portal.logo }}" alt="{{ portal.name }}">{{ portal.logo }}',
    '<td bgcolor="{{ portal.color }}" style="color: {{ portal.onColor }}; padding: 0">{{ message }}</td>',
    '{% raw %}<p class="{{ nope }}">{% endraw %}</p>',
  ])('shows values in html where they are text: %j', (body) => {
    expect(html(body)).toBeNull();
  });

  it.each([
    '<!-- LINK -->',
    '<title>LINK</title>',
    '<textarea>LINK</textarea>',
    '<p hidden>LINK</p>',
    '<p hidden=""><b>LINK</b></p>',
    '<p style="Display : none">LINK</p>',
    '<div style="display:none"><div>x</div>LINK</div>',
    '<p style="visibility: hidden">LINK</p>',
    '<p style="font-size: 0">LINK</p>',
    '<template>LINK</template>',
    '<!--[if mso]>LINK<![endif]-->',
    '<a href="{{ url }}"></a>',
    '<a href="{{ url }}"> \n</a>Come in',
    '<a href="{{ url }}" hidden>Come in</a>',
    '<a href="{{ url }}" style="display:none">Come in</a>',
    '<a href="https://a.test" href="{{ url }}">Come in</a>',
    '<p title="{{ member.name }}">{{ url }}x</p>',
    '{{ url }}{{ member.name }}',
    '{{ url }}&amp;x=y',
  ])('is refused when its html does not show the link: %j', (given) => {
    const body = given
      .replace('<!-- LINK -->', '<!-- {% raw %}{{ url }}{% endraw %} -->')
      .replace('LINK', '<a href="{{ url }}">Come in</a> {{ url }}');
    const [title] = /^<(?:title|textarea)>/.exec(given) ?? [];
    const shown = title ? `${title}{{ url }}${title.replace('<', '</')}` : body;
    expect(refusal({ html: shown })).toEqual({ code: 'TEMPLATE_WITHOUT_LINK', field: 'html' });
  });

  it.each([
    '<a href="{{ url }}">Come in</a>',
    '<a title="x" href=\'{{ url }}\'><b>Come</b></a>',
    '<a href="{{ url }}"><img src="https://a.test/x.png" alt=""></a>',
    '<p hidden>x</p><p>{{ url }}</p>',
    '<img hidden><p style="font-size: 0.9em">{{ url }}.</p>',
    '<p>{{ url }}, or</p>',
    '<p>{{ url }}<br>x</p>',
    '<!--[if mso]>x<![endif]--><a href="{{ url }}">Come in</a>',
    '<p>1 < 2</p>{{ url }}',
  ])('passes when its html shows the link: %j', (body) => {
    expect(refusal({ html: body })).toBeNull();
  });

  it.each(['{{ url }}x', '{{ url }}&x=y', '{{ url }}/x', '{{ url }}.x', '{{ url }}{{ message }}'])(
    'is refused when its text adds to the link: %j',
    (body) => {
      expect(refusal({ text: body })).toEqual({ code: 'TEMPLATE_WITHOUT_LINK', field: 'text' });
      expect(refusal({ text: `${body} {{ url }}` })).toBeNull();
    },
  );
});
