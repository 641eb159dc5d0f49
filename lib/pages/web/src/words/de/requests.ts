import type { requests as en } from '../en/requests.js';
import type { Translated } from '../catalogue.js';

/** Wörter der Seite für Anfragen. */
export const requests: Translated<typeof en> = {
  title: 'Anfragen',
  lead: 'Was Kundennutzer anfragen. Nichts wird gegeben, was Sie nicht auch ohne Anfrage geben könnten.',
  tabs: 'Anfragen nach Status',
  tab: {
    open: 'Offen',
    approved: 'Genehmigt',
    declined: 'Abgelehnt',
    withdrawn: 'Zurückgezogen',
    all: 'Alle',
  },
  anybody: 'Von allen',
  kind: 'Was angefragt wird',
  anyKind: 'Alles',
  kinds: { permission: 'Ein Recht', project: 'Ein Projekt', scope: 'Mehr zu sehen' },
  column: {
    who: 'Wer anfragt',
    what: 'Was',
    asked: 'Angefragt',
    status: 'Status',
    answer: 'Antwort',
  },
  status: {
    open: 'Offen',
    approved: 'Genehmigt',
    declined: 'Abgelehnt',
    withdrawn: 'Zurückgezogen',
  },
  by: 'von {{name}}',
  none: {
    open: 'Nichts wartet auf eine Antwort',
    approved: 'Noch nichts genehmigt',
    declined: 'Noch nichts abgelehnt',
    withdrawn: 'Noch nichts zurückgezogen',
    all: 'Noch hat niemand etwas angefragt',
  },
  noneHint:
    'Wenn einem Kundennutzer ein Recht fehlt oder er zu wenig sieht, kann er es anfragen. Dann steht es hier.',
  noneFound: 'Keine Anfrage passt dazu',
  showOpen: 'Alle offenen zeigen',
  askedScope: 'Mehr zu sehen',
  askedProject: 'Das Projekt {{project}}',
  askedOn: '{{permission}}, in {{project}}',
  approve: 'Genehmigen',
  decline: 'Ablehnen',
  approveTitle: 'Die Anfrage von {{name}} genehmigen',
  approved: 'Die Anfrage von {{name}} ist genehmigt.',
  declineTitle: 'Die Anfrage von {{name}} ablehnen?',
  declineWhat: '{{name}} bekommt „{{what}}“ nicht. Was schon da ist, bleibt, wie es ist.',
  declined: 'Die Anfrage von {{name}} ist abgelehnt.',
  reason: 'Warum nicht',
  words: 'Ihre Nachricht',
  told: '{{name}} erfährt die Antwort per E-Mail, mit diesen Worten.',
  givesPermission:
    '{{name}} bekommt „{{what}}“ mit dem Bereich, zu dem es gehört, ab der nächsten Seite.',
  heldAlready:
    '{{name}} hat „{{what}}“ inzwischen. Genehmigen ändert nichts und schließt die Anfrage.',
  ownFromNow:
    'Die Rechte von {{name}} sind von da an angepasst: die von jetzt und dieses. Dem Profil folgen sie nicht mehr.',
  ownAlready: 'Die Rechte von {{name}} sind angepasst: dieses kommt dazu.',
  ownOnProject:
    'Es gilt nur in diesem Projekt, in dem die Rechte von {{name}} dann angepasst sind.',
  firm: {
    plan: 'Das geht nicht: Ihr Tarif enthält es nicht.',
    ceiling: 'Das geht nicht: es ist für {{client}} insgesamt aus.',
    role: 'Das geht nicht: nur Admins des Kunden haben es.',
    scope: 'Das geht nicht: das Projekt ist für {{name}} nicht ausgewählt.',
  },
  changeThere: 'Zuerst dort ändern',
  wouldNarrow:
    '{{name}} sieht alle Arbeit seiner Gruppen. Mit einem gewählten Projekt wäre es weniger: ändern Sie stattdessen, was zu sehen ist, und lehnen Sie dies ab.',
  givesProject_zero: '{{name}} sieht ab der nächsten Seite das Projekt {{what}}.',
  givesProject_one:
    '{{name}} sieht ab der nächsten Seite neben dem einen von jetzt das Projekt {{what}}.',
  givesProject_other:
    '{{name}} sieht ab der nächsten Seite neben den {{count}} von jetzt das Projekt {{what}}.',
  until: 'Bis zum Ende des',
  untilHint: 'Dieser Tag in der Zeitzone des Portals. Leer: es endet nicht.',
  sees: {
    nothing: 'Wählen Sie, was {{name}} sehen soll.',
    projects: '{{name}} sieht alle Arbeit an diesen Projekten, von wem auch immer.',
    groups: '{{name}} sieht alle Arbeit dieser Gruppen, an jedem Projekt des Kunden.',
    both: '{{name}} sieht Arbeit dieser Gruppen an diesen Projekten und sonst nichts.',
  },
};
