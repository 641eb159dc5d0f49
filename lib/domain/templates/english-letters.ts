import { BUTTON_LOOK, LETTER_HEAD } from './letter-head.js';
import type { TemplateKind } from './template-kind.js';
import type { TemplateParts } from './template-parts.js';

const HELLO = 'Hello{% if member.name %} {{ member.name }}{% endif %},';
const WHERE = '{{ client.name | default: portal.name }}';
/** With the portal behind a client's name; staff are of the portal itself. */
const PLACE = `${WHERE}{% if client.name %} at {{ portal.name }}{% endif %}`;
const INVITED = `{% if inviter.name %}{{ inviter.name }} has invited you to ${PLACE}{% elsif client.name %}{{ portal.name }} has invited you to {{ client.name }}{% else %}You are invited to {{ portal.name }}{% endif %}.`;
const BY = '{% if actor.name %} by {{ actor.name }}{% endif %}';
const LINK = '{% if url %}\n\nMore here: {{ url }}{% endif %}\n';
const WHAT = `{% case request.kind %}{% when "permission" %}the permission "{{ request.permission }}"{% if request.project %} for the project "{{ request.project }}"{% endif %}{% when "project" %}the project "{{ request.project }}"{% else %}access to projects{% endcase %}`;
const WHO = '{{ actor.name | default: "Somebody" }}';
const NOTE = `{% if request.note %}\n\nYou wrote: {{ request.note }}{% endif %}`;
const ANSWER = `{% if request.answer %}\n\nThe answer: {{ request.answer }}{% endif %}`;

const GAINED = changed('New', 'gained');
const LOST = changed('No longer', 'lost');

function role(when: 'before' | 'after'): string {
  return `{% case change.${when} %}{% when "admin" %}an admin{% when "staff" %}a staff member{% else %}a member{% endcase %}`;
}

/** A line of names, and of how many there are besides. */
function changed(label: string, field: 'gained' | 'lost'): string {
  const [names, more] = [`change.${field}`, `change.${field}More`];
  return `{% if ${names} %}\n\n${label}: {{ ${names} }}{% if ${more} %} and {{ ${more} }} more{% endif %}.{% elsif ${more} %}\n\n${label}: {{ ${more} }}.{% endif %}`;
}

function letter(subject: string, body: string): TemplateParts {
  return { subject, text: `${HELLO}\n\n${body}${LINK}`, html: null };
}

/** The built-in texts in English. */
export const ENGLISH_LETTERS: Readonly<Record<TemplateKind, TemplateParts>> = {
  invitation: {
    subject: `{% if inviter.name or client.name %}{{ inviter.name | default: portal.name }} invites you{% else %}You are invited{% endif %} to ${WHERE}`,
    text: `${HELLO}

${INVITED}
{% if message %}
{{ message }}
{% endif %}
Set up your account: {{ url }}

The link is for you only and works until {{ expiresAt | date }}.
{% if accessUntil %}
Your access ends on {{ accessUntil | date }}.
{% endif %}`,
    html: `<!doctype html>
${LETTER_HEAD}<p>${HELLO}</p>
<p>${INVITED}</p>
{% if message %}<p style="white-space: pre-line">{{ message }}</p>{% endif %}
<p><a href="{{ url }}"${BUTTON_LOOK}>Set up my account</a></p>
<p>The link is for you only and works until {{ expiresAt | date }}.</p>
{% if accessUntil %}<p>Your access ends on {{ accessUntil | date }}.</p>
{% endif %}`,
  },
  'member.created': letter(
    `You have access to ${WHERE}`,
    `You have been given access to ${PLACE}${BY}.`,
  ),
  'member.updated': letter(
    `Your details at ${WHERE} have changed`,
    `What is noted of you at ${WHERE} has been changed${BY}.{% if accessUntil %} Your access ends on {{ accessUntil | date }}.{% endif %}`,
  ),
  'member.role_changed': letter(
    `Your role at ${WHERE} has changed`,
    `Your role at ${WHERE} has been changed${BY}: you were ${role('before')}, and are ${role('after')} now.`,
  ),
  'member.clients_changed': letter(
    'Your clients at {{ portal.name }} have changed',
    `The clients that are open to you at {{ portal.name }} have been changed${BY}.`,
  ),
  'member.scope_changed': letter(
    `Your projects at ${WHERE} have changed`,
    `What you can see at ${WHERE} has been changed${BY}.${GAINED}${LOST}`,
  ),
  'member.permissions_changed': letter(
    `Your permissions at ${WHERE} have changed`,
    `What you may do{% if change.project %} on the project "{{ change.project }}"{% endif %} at ${WHERE} has been changed${BY}.${GAINED}${LOST}`,
  ),
  'member.deactivated': letter(
    `Your access to ${WHERE} is switched off`,
    `Your access to ${PLACE} has been switched off${BY}.`,
  ),
  'member.activated': letter(
    `Your access to ${WHERE} is switched on`,
    `Your access to ${PLACE} has been switched on again${BY}.`,
  ),
  'member.removed': letter(
    `Your access to ${WHERE} has been removed`,
    `Your access to ${PLACE} has been removed${BY}.`,
  ),
  'member.access_ending': letter(
    `Your access to ${WHERE} ends soon`,
    `Your access to ${PLACE} ends on {{ accessUntil | date }}. Ask {{ portal.name }} if you need it for longer.`,
  ),
  'member.access_ended': letter(
    `Your access to ${WHERE} has ended`,
    `Your access to ${PLACE} ended on {{ accessUntil | date }}. Ask {{ portal.name }} if you still need it.`,
  ),
  'request.made': letter(
    'We have your request',
    `You have asked for ${WHAT} at ${WHERE}. You get an answer as soon as there is one.${NOTE}`,
  ),
  'request.referred': letter(
    `${WHO} of ${WHERE} asks for access`,
    `${WHO} of ${WHERE} asks for ${WHAT}. Whoever answers first decides.{% if request.note %}\n\nThey wrote: {{ request.note }}{% endif %}`,
  ),
  'request.approved': letter(
    'Your request was approved',
    `You have asked for ${WHAT} at ${WHERE}, and have it now.${NOTE}${ANSWER}`,
  ),
  'request.declined': letter(
    'Your request was declined',
    `You have asked for ${WHAT} at ${WHERE}. That was declined${BY}.${NOTE}${ANSWER}`,
  ),
  'request.withdrawn': letter(
    'Your request was withdrawn',
    `You no longer ask for ${WHAT} at ${WHERE}.${NOTE}`,
  ),
  'client.without_admin': letter(
    '{{ client.name | default: portal.name }} has no admin any more',
    `No admin of ${WHERE} can log in any more. Please make somebody an admin, or invite one.`,
  ),
  'portal.without_admin': letter(
    '{{ portal.name }} has no admin any more',
    'No admin of {{ portal.name }} can log in any more. Please tell those who run the portal.',
  ),
  'export.ready': letter(
    'Your export is ready',
    `{% if export.by == "project" %}The lists of client users by project are ready{% else %}The list of client users is ready{% endif %} ({{ export.rows }} rows).{% unless url %} You can fetch it while you are logged in.{% endunless %}`,
  ),
};
