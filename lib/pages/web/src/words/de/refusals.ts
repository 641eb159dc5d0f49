import type { refusals as en } from '../en/refusals.js';
import type { Translated } from '../index.js';

/** Was eine Ablehnung für den Menschen an der Seite heißt. */
export const refusals: Translated<typeof en> = {
  STALE_VERSION:
    'Jemand anderes hat das inzwischen geändert. Laden Sie neu: was Sie eingegeben haben, bleibt.',
  LAST_ADMIN:
    'Das ist der letzte Admin, der sich anmelden kann. Machen Sie zuerst jemand anderen zum Admin.',
  SELF_CHANGE: 'Niemand ändert den eigenen Zugang. Bitten Sie einen anderen Admin.',
  NOT_FOUND: 'Das gibt es nicht mehr.',
  RESEND_TOO_SOON: 'Der letzte Brief ging vor weniger als einem Tag hinaus.',
  CLIENT_HAS_MEMBERS:
    'Der Kunde hat inzwischen Nutzer. Öffnen Sie dies noch einmal, um zu sehen, wie viele.',
  TEMPLATE_INVALID:
    'So lässt sich der Brief nicht schreiben ({{field}}, Zeile {{line}}): {{reason}}',
  TEMPLATE_WITHOUT_LINK:
    'Eine Einladung braucht ihren Link: schreiben Sie „url“ in {{field}}, außerhalb von Bedingungen und mit einem Leerzeichen dahinter.',
  TEMPLATE_IN_USE: 'Dieser Brief ist der Standard. Wählen Sie, was an seine Stelle tritt.',
  DUPLICATE_NAME: 'Diesen Namen gibt es schon. Wählen Sie einen anderen.',
  DOMAIN_NOT_VERIFIED:
    'Es ist nicht bestätigt, dass {{domain}} Ihnen gehört. Weisen Sie es zuerst dem Betreiber dieser App nach, und speichern Sie dann hier.',
  DOMAIN_TAKEN: 'Diese Domain gehört zu einem anderen Portal.',
  REQUEST_CLOSED: 'Jemand hat diese Anfrage beantwortet, oder sie wurde zurückgezogen.',
  NOT_REQUESTABLE: 'Das geht nicht mehr: Tarif, Obergrenze oder Rolle stehen inzwischen dagegen.',
  WOULD_NARROW:
    'Mit einem gewählten Projekt sähe dieser Nutzer weniger als jetzt. Ändern Sie stattdessen, was er sieht.',
  UNKNOWN_PROJECT:
    'Eines der Projekte gibt es nicht mehr. Nehmen Sie es heraus, und versuchen Sie es noch einmal.',
  UNKNOWN_GROUP:
    'Eine der Gruppen gibt es nicht mehr. Nehmen Sie sie heraus, und versuchen Sie es noch einmal.',
  BUSY: 'Das dauert länger als sonst. Versuchen Sie es gleich noch einmal.',
  VALIDATION_FAILED: 'Etwas ist nicht so ausgefüllt, wie es sein muss.',
};
