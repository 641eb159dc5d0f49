import type { refusals as en } from '../en/refusals.js';
import type { Translated } from '../catalogue.js';

/** Was eine Ablehnung für die Person an der Seite heißt. */
export const refusals: Translated<typeof en> = {
  // Was eingegeben wurde.
  VALIDATION_FAILED:
    'Einiges von dem, was Sie eingegeben haben, geht so nicht. Berichtigen Sie es und versuchen Sie es noch einmal.',
  UNSUPPORTED_MEDIA_TYPE: 'Eine Datei dieser Art geht hier nicht. Wählen Sie eine CSV-Datei.',
  BULK_TOO_LARGE: 'Das sind zu viele auf einmal. Nehmen Sie weniger, und die übrigen danach.',
  INVALID_CURSOR: 'Diese Liste wurde anders geöffnet. Laden Sie sie von vorn.',
  NOT_FOUND: 'Das gibt es nicht mehr, oder Sie dürfen es nicht sehen. Laden Sie die Seite neu.',
  DIFFERS:
    'Diese Person ist schon da, mit anderen Einstellungen. Öffnen Sie die Person, um sie zu ändern.',
  STALE_VERSION:
    'Jemand anderes hat das inzwischen geändert. Laden Sie neu: was Sie eingegeben haben, bleibt.',
  DUPLICATE_NAME: 'Dieser Name ist vergeben. Wählen Sie einen anderen.',
  DOMAIN_TAKEN: 'Diese Domain gehört zu einem anderen Portal. Wählen Sie eine andere.',
  DOMAIN_NOT_VERIFIED:
    'Es ist nicht bestätigt, dass diese Domain Ihnen gehört. Weisen Sie es dem Betreiber des Portals nach und speichern Sie dann noch einmal.',
  CLIENT_HAS_MEMBERS:
    'Dieser Kunde hat noch Nutzer. Entfernen Sie diese zuerst, oder zusammen mit ihm.',
  PROFILE_IN_USE:
    'Nutzer haben dieses Profil, oder es ist der Standard. Wählen Sie, welches ihm folgt.',
  TEMPLATE_IN_USE:
    'Das ist der Standardbrief. Wählen Sie, welcher ihm folgt, oder machen Sie zuerst einen anderen zum Standard.',
  NOT_ASSIGNED:
    'Dieses Projekt ist nicht bei allen ausgewählt, die Sie gewählt haben. Geben Sie es ihnen zuerst.',
  NOT_CUSTOMIZED:
    'Diese Person hat in diesem Projekt keine angepassten Rechte. Wählen Sie eine andere, von der kopiert wird.',
  WOULD_WIDEN:
    'Ohne das letzte Projekt sähe diese Person alle Projekte ihrer Gruppen. Ändern Sie stattdessen Projekte und Gruppen.',
  WOULD_NARROW:
    'Mit dem ersten Projekt sähe diese Person weniger, als ihre Gruppen öffnen. Ändern Sie stattdessen Projekte und Gruppen.',
  UNKNOWN_PERMISSION: 'Eines dieser Rechte gibt es nicht mehr. Laden Sie die Seite neu.',
  UNKNOWN_PROJECT:
    'Eines dieser Projekte gibt es nicht mehr. Nehmen Sie es heraus und speichern Sie noch einmal.',
  UNKNOWN_GROUP:
    'Eine dieser Gruppen gibt es nicht mehr. Nehmen Sie sie heraus und speichern Sie noch einmal.',
  RATE_NOT_APPLICABLE:
    'Dieses Projekt wird nicht nach Stunden abgerechnet und hat keinen Satz. Lassen Sie ihn weg.',
  TEMPLATE_INVALID:
    'Der Brief hat einen Fehler. Berichtigen Sie ihn an der bezeichneten Stelle und speichern Sie noch einmal.',
  TEMPLATE_WITHOUT_LINK:
    'Ein Brief könnte ohne seinen Link hinausgehen. Setzen Sie den Link ein, außerhalb jeder Bedingung.',
  NOT_SEARCHABLE:
    'Diese Liste lässt sich hier nicht durchsuchen. Fragen Sie den Betreiber des Portals.',

  // Wer fragt.
  UNAUTHENTICATED: 'Sie sind abgemeldet. Melden Sie sich an und versuchen Sie es noch einmal.',
  NO_MEMBERSHIP: 'Ihr Konto hat hier keinen Zugang. Bitten Sie die Agentur um eine Einladung.',
  MEMBERSHIP_REQUIRED: 'Sie haben hier mehrere Konten. Wählen Sie eines, um weiterzugehen.',
  MEMBERSHIP_UNKNOWN: 'Dieses Konto steht Ihnen nicht mehr offen. Wählen Sie ein anderes.',
  ACCESS_ENDED: 'Ihr Zugang ist beendet. Bitten Sie die Agentur, ihn zu verlängern.',
  VIEW_UNKNOWN: 'Diese Ansicht ist nicht Ihre. Beenden Sie sie und beginnen Sie eine neue.',
  VIEW_ENDED:
    'Diese Ansicht ist vorbei. Beenden Sie sie und beginnen Sie eine neue, wenn Sie sie brauchen.',
  VIEW_ONLY:
    'Sie sind in einer Ansicht als jemand anderes und können nichts ändern. Beenden Sie zuerst die Ansicht.',
  CROSS_SITE:
    'Das kam von einer anderen Website und wurde nicht ausgeführt. Öffnen Sie die Seite des Portals und versuchen Sie es dort.',

  // Wer darf.
  PERMISSION_DENIED: 'Ihnen fehlt das Recht dafür. Bitten Sie einen Admin darum.',
  STAFF_ONLY: 'Das macht nur die Agentur. Bitten Sie sie darum.',
  ROLE_REQUIRED: 'Ihre Rolle umfasst das nicht. Bitten Sie einen Admin darum.',
  NO_SCOPE: 'Ihnen steht noch kein Projekt offen. Bitten Sie die Agentur um eines.',
  PERMISSION_ESCALATION:
    'Sie können nur geben, was Sie selbst haben, und nicht länger. Nehmen Sie weg, was darüber hinausgeht, oder bitten Sie die Agentur.',
  SELF_CHANGE: 'Niemand ändert den eigenen Zugang. Bitten Sie einen anderen Admin.',
  STAFF_FIELDS:
    'Einiges davon setzt nur die Agentur. Lassen Sie es weg, oder bitten Sie sie darum.',
  PLAN_FORBIDS:
    'Der Tarif des Portals umfasst keine angepassten Rechte. Wählen Sie den Standard oder ein Profil.',
  COPY_LINKS_OFF:
    'Links von Einladungen werden hier nicht gezeigt. Senden Sie die Einladung stattdessen noch einmal.',

  // Nutzer.
  ALREADY_MEMBER:
    'Diese Person ist hier schon Nutzer. Öffnen Sie diesen, statt einen weiteren anzulegen.',
  ALREADY_INVITED:
    'Diese Person hat hier schon eine offene Einladung. Senden Sie diese noch einmal, oder ziehen Sie sie zuerst zurück.',
  MEMBER_STATE:
    'Der Status dieses Nutzers hat sich geändert und lässt das nicht zu. Laden Sie die Seite neu.',
  LAST_ADMIN:
    'Das ist der letzte Admin, der sich anmelden kann. Machen Sie zuerst jemand anderen zum Admin.',
  SEAT_LIMIT:
    'Alle Plätze dieses Kunden sind vergeben. Deaktivieren oder entfernen Sie zuerst jemanden.',
  EMAIL_DOMAIN_NOT_ALLOWED:
    'E-Mail-Adressen dieser Domain sind hier nicht zugelassen. Nehmen Sie eine andere Adresse, oder lassen Sie die Domain zu.',
  EVENT_NOT_FAILED: 'Das wurde inzwischen zugestellt oder ist unterwegs. Laden Sie die Seite neu.',

  // Einladungen.
  INVITATION_NOT_FOUND: 'Dieser Link ist nicht gültig. Bitten Sie um eine neue Einladung.',
  INVITATION_EXPIRED: 'Diese Einladung ist abgelaufen. Bitten Sie um eine neue.',
  INVITATION_CANCELLED:
    'Diese Einladung wurde zurückgezogen. Bitten Sie um eine neue, wenn Sie noch Zugang brauchen.',
  INVITATION_DECLINED:
    'Diese Einladung wurde abgelehnt. Bitten Sie um eine neue, wenn Sie doch Zugang brauchen.',
  INVITATION_SUPERSEDED: 'Es gibt einen neueren Link. Nehmen Sie den aus dem neuesten Brief.',
  INVITATION_VOID: 'Diese Einladung gilt nicht mehr. Bitten Sie um eine neue.',
  INVITATION_ACCEPTED:
    'Diese Einladung wurde schon angenommen. Melden Sie sich mit Ihrem Konto an.',
  LOGIN_REQUIRED:
    'Zu dieser Adresse gibt es schon ein Konto. Melden Sie sich damit an und nehmen Sie dann an.',
  WRONG_RECIPIENT:
    'Die Einladung gilt einer anderen E-Mail-Adresse. Melden Sie sich ab und als die eingeladene Person wieder an.',
  WEAK_PASSWORD:
    'Wählen Sie ein Passwort mit 12 bis 128 Zeichen, das nicht zu den häufigen gehört.',
  RESEND_TOO_SOON:
    'An diese Adresse ging vor Kurzem schon ein Brief. Versuchen Sie es morgen noch einmal.',
  RESEND_TOO_SOON_again: 'An diese Adresse ging vor Kurzem schon ein Brief. Möglich ab {{again}}.',
  INVITATION_RATE_LIMIT:
    'Sie haben so viele Einladungen gesendet, wie in einer Stunde möglich sind. Versuchen Sie es später noch einmal.',
  INVITATION_RATE_LIMIT_again:
    'Sie haben so viele Einladungen gesendet, wie in einer Stunde möglich sind. Möglich ab {{again}}.',
  PENDING_LIMIT:
    'Dieser Kunde hat so viele offene Einladungen, wie er haben darf. Ziehen Sie einige zurück, oder warten Sie, bis sie angenommen sind.',

  // Anfragen.
  ALREADY_HELD: 'Das haben Sie schon. Laden Sie die Seite neu.',
  NOT_REQUESTABLE:
    'Das können Sie nicht durch eine Anfrage erhalten. Sprechen Sie mit der Agentur darüber.',
  REQUEST_CLOSED:
    'Diese Anfrage wurde inzwischen beantwortet oder zurückgezogen. Laden Sie die Seite neu.',
  REQUEST_LIMIT:
    'Sie haben so viele offene Anfragen, wie Sie haben dürfen. Warten Sie auf Antworten, oder ziehen Sie einige zurück.',
  REQUEST_RATE_LIMIT:
    'Sie haben so viel angefragt, wie an einem Tag möglich ist. Versuchen Sie es morgen noch einmal.',
  REQUEST_RATE_LIMIT_again:
    'Sie haben so viel angefragt, wie an einem Tag möglich ist. Möglich ab {{again}}.',

  // Dateien.
  EXPORT_RUNNING:
    'Ein anderer Export von Ihnen wird gerade erstellt. Warten Sie, bis er fertig ist, oder brechen Sie ihn ab.',
  EXPORT_NOT_READY: 'Dieser Export hat noch keine Datei. Warten Sie, bis er fertig ist.',
  EXPORT_EXPIRED:
    'Die Datei dieses Exports wird nicht mehr aufbewahrt. Erstellen Sie einen neuen Export.',
  IMPORT_RUNNING:
    'Ein anderer Import von Ihnen ist noch nicht fertig. Warten Sie auf ihn, oder löschen Sie ihn.',
  IMPORT_AMBIGUOUS: 'Mehrere heißen so. Schreiben Sie stattdessen die Id.',
  IMPORT_CONTRADICTION:
    'Zeilen dieser Person sagen Verschiedenes. Behalten Sie eine davon, oder gleichen Sie sie an.',
  IMPORT_TOO_LARGE:
    'Eine Datei fasst höchstens 50.000 Zeilen und 32 MB. Teilen Sie sie, jeden Teil mit der Kopfzeile.',
  IMPORT_UNREADABLE:
    'Diese Datei ist keine Tabelle mit einer Spalte für E-Mail-Adressen. Speichern Sie sie als „CSV UTF-8“ und versuchen Sie es noch einmal.',

  // Der Server.
  BUSY: 'Der Server arbeitet gerade an derselben Sache. Versuchen Sie es in ein paar Sekunden noch einmal.',
  UNAVAILABLE:
    'Der Server erreicht nicht, was er dafür braucht. Versuchen Sie es in einer Minute noch einmal.',
  STORAGE_FAILED:
    'Der Server kann im Moment nichts speichern. Geben Sie dem Betreiber des Portals Bescheid.',
  TRANSACTION_WAIT:
    'Der Server hat dafür zu lange gebraucht. Versuchen Sie es noch einmal, oder geben Sie dem Betreiber des Portals Bescheid.',
};
