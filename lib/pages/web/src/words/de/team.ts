import type { team as en } from '../en/team.js';
import type { Translated } from '../catalogue.js';

/** Wörter der Seiten, auf denen die Admins eines Kunden sich um ihr Team kümmern. */
export const team: Translated<typeof en> = {
  title: 'Team von {{client}}',
  lead: '{{active}}, {{pending}}.',
  leadDecides: '{{active}}, {{pending}}. Sie entscheiden, wer von {{client}} hier ist.',
  leadInvites:
    '{{active}}, {{pending}}. Sie entscheiden, wer von {{client}} hier ist; zum Admin macht jemanden {{portal}}.',
  active_one: '{{count}} Person kann sich anmelden',
  active_other: '{{count}} Personen können sich anmelden',
  pending_one: '{{count}} ist noch nicht da',
  pending_other: '{{count}} sind noch nicht da',
  accountOf: 'Konto: {{name}}, {{client}}',
  people: 'Personen von {{client}}',
  find: 'Name oder E-Mail',
  anyStatus: 'Jeder Status',
  status: 'Status',
  nobodyFound: 'Niemand passt dazu',
  showAll: 'Alle zeigen',
  roleOf: 'Rolle von {{name}}',
  more: 'hat mehr als Sie: {{keys}}',
  onlyAdmin:
    'Sie sind der einzige Admin. Machen Sie noch jemanden zum Admin, damit {{client}} nie ohne dasteht. Ihre eigene Rolle ändert ein anderer Admin oder {{portal}}.',
  onlyAdminPlain:
    'Sie sind der einzige Admin von {{client}}. {{portal}} kann noch jemanden zum Admin machen, damit Sie nie ohne dastehen.',
  permissions: 'Rechte…',
  invite: {
    title: 'Jemanden einladen',
    email: 'E-Mail',
    role: 'Rolle',
    send: 'Einladung senden',
    options: 'Nachricht, Ende des Zugangs, Rechte',
    optionsPlain: 'Nachricht hinzufügen',
    message: 'Nachricht',
    messageHint: 'Steht in der E-Mail und auf der Seite, die ihr Link öffnet.',
    until: 'Zugang endet',
    untilHint: 'Am Ende dieses Tages in {{zone}}. Leer: er endet nicht.',
    untilOwn:
      'Am Ende dieses Tages, und nicht später als Ihr eigener Zugang: {{until}}. Leer: dann.',
    permissions: 'Rechte',
    permissionsHint: 'Einzeln ändern können Sie sie, sobald die Einladung hinaus ist.',
    like: 'Kollegin oder Kollege',
    likeHint: 'Bekommt dieselben Rechte, wie sie jetzt sind.',
    mode: {
      default: 'Wie hier üblich',
      profile: 'Ein Profil',
      clone: 'Wie jemand anderes',
    },
    profile: 'Profil',
    seesProjects: 'Wen Sie einladen, sieht die Arbeit an {{projects}}, wie Sie.',
    seesGroups: 'Wen Sie einladen, sieht die Arbeit von {{groups}}, wie Sie.',
    seesBoth: 'Wen Sie einladen, sieht die Arbeit an {{projects}} von {{groups}}, wie Sie.',
    seesNothing:
      'Wen Sie einladen, sieht anfangs kein Projekt, wie Sie: {{portal}} öffnet Ihnen beiden Projekte.',
    told: 'Eine E-Mail geht sofort hinaus; sonst erfährt es niemand.',
    beyond:
      'Wer neu ist, hätte mehr als Sie selbst: {{names}}. Bitten Sie {{portal}}, die Einladung zu übernehmen oder Ihnen das zuerst zu geben.',
    sent: 'Die Einladung geht an {{email}}. Ihr Link gilt bis {{until}}.',
  },
  asked: {
    title: 'Anfragen aus dem Team',
    approve: 'Genehmigen',
    decline: 'Ablehnen',
    wants: '<b>{{name}}</b> fragt an: <b>{{what}}</b>',
    wantsIn: '<b>{{name}}</b> fragt an: <b>{{what}}</b>, in einem Projekt',
    approveTitle: '„{{what}}“ für {{name}} genehmigen?',
    approveAsk:
      '{{name}} hat es ab der nächsten Seite, und hat von da an angepasste Rechte. Die Antwort erreicht {{name}} per E-Mail, wo {{portal}} eine sendet.',
    declineTitle: 'Die Anfrage von {{name}} ablehnen?',
    declineAsk: 'Es ändert sich nichts. {{name}} sieht Ihre Antwort unter „Mein Zugang“.',
    answer: 'Antwort',
    approved: '{{name}} hat es jetzt.',
    declined: 'Abgelehnt.',
    since: 'angefragt {{when}}',
    more: 'Hat mehr als Sie ({{keys}}): Nur {{portal}} kann es geben.',
  },
  edit: {
    title: 'Rechte von {{name}}',
    lead: 'Was {{name}} darf. Sie können geben, was Sie selbst haben.',
    notYours: 'Das haben Sie selbst nicht.',
    onlyTake: 'Das haben Sie selbst nicht: wegnehmen können Sie es, wiedergeben nicht',
    more: '{{name}} hat Rechte, die Sie nicht haben, vergeben von {{portal}}. Hier lässt sich nur speichern, was wegnimmt.',
    self: 'Niemand ändert die eigenen Rechte. Bitten Sie einen anderen Admin oder {{portal}}.',
  },
};
