import type { TemplateParts } from './template-parts.js';

/** The texts of a portal that has no template of its own, and of a mail whose template does not work. */
export const BUILT_IN_TEMPLATE: TemplateParts = {
  subject:
    '{{ inviter.name | default: portal.name }} invites you to {{ client.name | default: portal.name }}',
  text: `Hello{% if member.name %} {{ member.name }}{% endif %},

{{ inviter.name | default: portal.name }} has invited you to {{ client.name | default: portal.name }} at {{ portal.name }}.
{% if message %}
{{ message }}
{% endif %}
Set up your account: {{ url }}

The link is for you only and works until {{ expiresAt | date: "%d %B %Y, %H:%M UTC" }}.
{% if accessUntil %}
Your access ends at {{ accessUntil | date: "%H:%M UTC on %d %B %Y" }}.
{% endif %}`,
  html: `<!doctype html>
<p>Hello{% if member.name %} {{ member.name }}{% endif %},</p>
<p>{{ inviter.name | default: portal.name }} has invited you to {{ client.name | default: portal.name }} at {{ portal.name }}.</p>
{% if message %}<p style="white-space: pre-line">{{ message }}</p>{% endif %}
<p><a href="{{ url }}">Set up my account</a></p>
<p>The link is for you only and works until {{ expiresAt | date: "%d %B %Y, %H:%M UTC" }}.</p>
{% if accessUntil %}<p>Your access ends at {{ accessUntil | date: "%H:%M UTC on %d %B %Y" }}.</p>
{% endif %}`,
};
