import { BUTTON_LOOK, LETTER_HEAD } from './letter-head.js';
import type { TemplateKind } from './template-kind.js';
import type { TemplateParts } from './template-parts.js';

const HELLO = 'Guten Tag{% if member.name %} {{ member.name }}{% endif %},';
const WHERE = '{{ client.name | default: portal.name }}';
/** With the portal behind a client's name; staff are of the portal itself. */
const PLACE = `${WHERE}{% if client.name %} bei {{ portal.name }}{% endif %}`;
const INVITED = `{% if inviter.name %}{{ inviter.name }} hat Sie zu ${PLACE}{% elsif client.name %}{{ portal.name }} hat Sie zu {{ client.name }}{% else %}Sie sind zu {{ portal.name }}{% endif %} eingeladen.`;
const BY = '{% if actor.name %} von {{ actor.name }}{% endif %}';
const LINK = '{% if url %}\n\nMehr dazu: {{ url }}{% endif %}\n';
const WHAT = `{% case request.kind %}{% when "permission" %}das Recht „{{ request.permission }}“{% if request.project %} für das Projekt „{{ request.project }}“{% endif %}{% when "project" %}das Projekt „{{ request.project }}“{% else %}Zugriff auf Projekte{% endcase %}`;
const WHO = '{{ actor.name | default: "Jemand" }}';
const NOTE = `{% if request.note %}\n\nIhre Nachricht: {{ request.note }}{% endif %}`;
const ANSWER = `{% if request.answer %}\n\nDie Antwort: {{ request.answer }}{% endif %}`;

const GAINED = changed('Neu', 'gained');
const LOST = changed('Nicht mehr', 'lost');

function role(when: 'before' | 'after'): string {
  return `{% case change.${when} %}{% when "admin" %}Admin{% when "staff" %}Mitarbeiter{% else %}Mitglied{% endcase %}`;
}

/** A line of names, and of how many there are besides. */
function changed(label: string, field: 'gained' | 'lost'): string {
  const [names, more] = [`change.${field}`, `change.${field}More`];
  return `{% if ${names} %}\n\n${label}: {{ ${names} }}{% if ${more} %} und {{ ${more} }} weitere{% endif %}.{% elsif ${more} %}\n\n${label}: {{ ${more} }}.{% endif %}`;
}

function letter(subject: string, body: string): TemplateParts {
  return { subject, text: `${HELLO}\n\n${body}${LINK}`, html: null };
}

/** The built-in texts in German. */
export const GERMAN_LETTERS: Readonly<Record<TemplateKind, TemplateParts>> = {
  invitation: {
    subject: `{% if inviter.name or client.name %}{{ inviter.name | default: portal.name }} lädt Sie zu ${WHERE} ein{% else %}Einladung zu ${WHERE}{% endif %}`,
    text: `${HELLO}

${INVITED}
{% if message %}
{{ message }}
{% endif %}
Richten Sie Ihr Konto ein: {{ url }}

Der Link ist nur für Sie und gilt bis {{ expiresAt | date }}.
{% if accessUntil %}
Ihr Zugang endet am {{ accessUntil | date }}.
{% endif %}`,
    html: `<!doctype html>
${LETTER_HEAD}<p>${HELLO}</p>
<p>${INVITED}</p>
{% if message %}<p style="white-space: pre-line">{{ message }}</p>{% endif %}
<p><a href="{{ url }}"${BUTTON_LOOK}>Mein Konto einrichten</a></p>
<p>Der Link ist nur für Sie und gilt bis {{ expiresAt | date }}.</p>
{% if accessUntil %}<p>Ihr Zugang endet am {{ accessUntil | date }}.</p>
{% endif %}`,
  },
  'member.created': letter(
    `Sie haben Zugang zu ${WHERE}`,
    `Sie haben${BY} Zugang zu ${PLACE} bekommen.`,
  ),
  'member.updated': letter(
    `Ihre Angaben bei ${WHERE} wurden geändert`,
    `Was bei ${WHERE} über Sie vermerkt ist, wurde${BY} geändert.{% if accessUntil %} Ihr Zugang endet am {{ accessUntil | date }}.{% endif %}`,
  ),
  'member.role_changed': letter(
    `Ihre Rolle bei ${WHERE} wurde geändert`,
    `Ihre Rolle bei ${WHERE} wurde${BY} geändert. Sie waren ${role('before')} und sind jetzt ${role('after')}.`,
  ),
  'member.clients_changed': letter(
    'Ihre Kunden bei {{ portal.name }} wurden geändert',
    `Welche Kunden Sie bei {{ portal.name }} betreuen, wurde${BY} geändert.`,
  ),
  'member.scope_changed': letter(
    `Ihre Projekte bei ${WHERE} wurden geändert`,
    `Was Sie bei ${WHERE} sehen können, wurde${BY} geändert.${GAINED}${LOST}`,
  ),
  'member.permissions_changed': letter(
    `Ihre Berechtigungen bei ${WHERE} wurden geändert`,
    `Was Sie{% if change.project %} im Projekt „{{ change.project }}“{% endif %} bei ${WHERE} tun dürfen, wurde${BY} geändert.${GAINED}${LOST}`,
  ),
  'member.deactivated': letter(
    `Ihr Zugang zu ${WHERE} wurde gesperrt`,
    `Ihr Zugang zu ${PLACE} wurde${BY} gesperrt.`,
  ),
  'member.activated': letter(
    `Ihr Zugang zu ${WHERE} wurde freigegeben`,
    `Ihr Zugang zu ${PLACE} wurde${BY} wieder freigegeben.`,
  ),
  'member.removed': letter(
    `Ihr Zugang zu ${WHERE} wurde entfernt`,
    `Ihr Zugang zu ${PLACE} wurde${BY} entfernt.`,
  ),
  'member.access_ending': letter(
    `Ihr Zugang zu ${WHERE} endet bald`,
    `Ihr Zugang zu ${PLACE} endet am {{ accessUntil | date }}. Wenden Sie sich an {{ portal.name }}, wenn Sie ihn länger brauchen.`,
  ),
  'member.access_ended': letter(
    `Ihr Zugang zu ${WHERE} ist beendet`,
    `Ihr Zugang zu ${PLACE} endete am {{ accessUntil | date }}. Wenden Sie sich an {{ portal.name }}, wenn Sie ihn noch brauchen.`,
  ),
  'request.made': letter(
    'Ihre Anfrage ist eingegangen',
    `Ihre Anfrage bei ${WHERE}: ${WHAT}. Sie erhalten eine Antwort, sobald es eine gibt.${NOTE}`,
  ),
  'request.referred': letter(
    `${WHO} von ${WHERE} bittet um Zugriff`,
    `${WHO} von ${WHERE} bittet um ${WHAT}. Wer zuerst antwortet, entscheidet.{% if request.note %}\n\nDazu die Nachricht: {{ request.note }}{% endif %}`,
  ),
  'request.approved': letter(
    'Ihrer Anfrage wurde zugestimmt',
    `Ihre Anfrage bei ${WHERE}: ${WHAT}. Ihr wurde zugestimmt.${NOTE}${ANSWER}`,
  ),
  'request.declined': letter(
    'Ihre Anfrage wurde abgelehnt',
    `Ihre Anfrage bei ${WHERE}: ${WHAT}. Sie wurde${BY} abgelehnt.${NOTE}${ANSWER}`,
  ),
  'request.withdrawn': letter(
    'Ihre Anfrage wurde zurückgezogen',
    `Ihre Anfrage bei ${WHERE}: ${WHAT}. Sie wurde zurückgezogen.${NOTE}`,
  ),
  'client.without_admin': letter(
    '{{ client.name | default: portal.name }} hat keinen Admin mehr',
    `Kein Admin von ${WHERE} kann sich noch anmelden. Bitte machen Sie jemanden zum Admin, oder laden Sie einen ein.`,
  ),
  'portal.without_admin': letter(
    '{{ portal.name }} hat keinen Admin mehr',
    'Kein Admin von {{ portal.name }} kann sich noch anmelden. Bitte sagen Sie denen Bescheid, die das Portal betreiben.',
  ),
  'export.ready': letter(
    'Ihr Export ist fertig',
    `{% if export.by == "project" %}Die Listen der Kundenbenutzer nach Projekten sind fertig{% else %}Die Liste der Kundenbenutzer ist fertig{% endif %} ({{ export.rows }} Zeilen).{% unless url %} Sie können ihn abholen, solange Sie angemeldet sind.{% endunless %}`,
  ),
};
