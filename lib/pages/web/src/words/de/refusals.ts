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
  ALREADY_INVITED:
    'Diese Person hat hier eine offene Einladung. Senden Sie sie erneut, oder ziehen Sie sie zuerst zurück.',
  ALREADY_MEMBER: 'Diese Person ist schon hier.',
  EMAIL_DOMAIN_NOT_ALLOWED:
    'Adressen dieser Domain sind hier nicht erlaubt. Nehmen Sie eine andere, oder bitten Sie die Agentur, sie zu erlauben.',
  PENDING_LIMIT:
    'Es gibt so viele offene Einladungen, wie es geben darf. Ziehen Sie welche zurück, oder warten Sie, bis sie angenommen sind.',
  SEAT_LIMIT:
    'Alle Plätze dieses Kunden sind belegt. Deaktivieren oder entfernen Sie zuerst jemanden.',
  INVITATION_RATE_LIMIT:
    'Sie haben so viele Einladungen gesendet, wie in einer Stunde erlaubt sind. Wieder möglich ab {{again}}.',
  PERMISSION_ESCALATION:
    'Geben lässt sich nur, was Sie selbst haben, und nicht für länger. Diese Person hätte mehr als Sie.',
  MEMBER_STATE:
    'So, wie diese Person jetzt steht, geht das nicht. Laden Sie die Seite neu, um zu sehen, wie das ist.',
  REQUEST_LIMIT:
    'Sie haben 20 offene Bitten. Nehmen Sie eine zurück, oder warten Sie eine Antwort ab.',
  REQUEST_RATE_LIMIT:
    'Sie haben um so viel gebeten, wie an einem Tag erlaubt ist. Wieder möglich ab {{again}}.',
  REQUEST_CLOSED: 'Das wurde inzwischen beantwortet oder zurückgenommen.',
  PLAN_FORBIDS:
    'Der Tarif des Portals umfasst keine eigenen Berechtigungen. Nehmen Sie die üblichen oder ein Profil.',
};
