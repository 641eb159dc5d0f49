/** What letters begin with in html where their template has none of its own: the portal's stripe, and its logo or name. Nothing where the portal has neither logo nor colour. */
export const LETTER_HEAD =
  '{% if portal.logo or portal.color %}<p style="{% if portal.color %}border-top: 4px solid {{ portal.color }}; {% endif %}padding-top: 16px">{% if portal.logo %}<img src="{{ portal.logo }}" alt="{{ portal.name }}" height="40">{% else %}<strong>{{ portal.name }}</strong>{% endif %}</p>\n{% endif %}';

/** The attributes of a link that make it a button in the portal's colour, where it has one. */
export const BUTTON_LOOK =
  '{% if portal.color %} style="display: inline-block; padding: 10px 18px; border-radius: 6px; background: {{ portal.color }}; color: {{ portal.onColor }}; text-decoration: none"{% endif %}';
