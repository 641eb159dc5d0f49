import type { access as en } from '../en/access.js';
import type { Translated } from '../catalogue.js';

/** Wörter der Seiten, auf denen Kundennutzer sehen, was ihnen offensteht, und um mehr bitten. */
export const access: Translated<typeof en> = {
  title: 'Mein Zugang',
  lead: 'Was Sie bei {{portal}} sehen und dürfen, als {{role}} von {{client}}.',
  may: 'Was Sie dürfen',
  mayCount: '{{on}} von {{all}}',
  find: 'Berechtigung suchen',
  yes: 'Sie dürfen',
  no: 'Sie dürfen nicht',
  ask: 'Darum bitten',
  asked: 'Gefragt',
  why: {
    active: 'Ihr Zugang ist nicht offen.',
    plan: 'Es gehört nicht zu dem, was {{portal}} gebucht hat.',
    ceiling: '{{portal}} hat das für {{client}} nicht geöffnet.',
    role: 'Das haben nur Admins von {{client}}.',
    unknown: 'Diese Berechtigung ist hier nicht bekannt.',
    set: 'Es ist für Sie nicht eingeschaltet.',
    parent: 'Es ist zusammen mit „{{parent}}“ aus.',
    scope: 'Es gehört zu einem Projekt, das Sie nicht sehen.',
  },
  see: 'Was Sie sehen',
  sees: {
    both: 'Die Arbeit an diesen Projekten, soweit sie von diesen Gruppen ist:',
    projects: 'Alle Arbeit an diesen Projekten, von wem auch immer:',
    groups: 'Alle Arbeit dieser Gruppen. Sie betrifft diese Projekte:',
    nothing: 'Noch nichts: kein Projekt und keine Gruppe ist für Sie geöffnet.',
    gone: 'Zurzeit nichts: was für Sie geöffnet war, ist vorbei oder nicht mehr da.',
  },
  projects: 'Projekte',
  groups: 'Gruppen',
  findProject: 'Projekt suchen',
  askMore: 'Um mehr Einblick bitten',
  facts: 'Sie hier',
  name: 'Name',
  email: 'E-Mail',
  client: 'Kunde',
  role: 'Rolle',
  until: 'Zugang bis',
  noEnd: 'Kein Ende festgelegt',
  requests: 'Worum ich gebeten habe',
  noRequests: 'Bisher nichts',
  noRequestsCure:
    'Wo Ihnen etwas nicht offensteht, können Sie darum bitten; hier sehen Sie die Antwort.',
  request: {
    scope: 'Mehr Einblick',
    project: 'Ein Projekt: {{name}}',
    inProject: '{{name}}, in {{project}}',
    by: 'beantwortet von {{name}}, {{when}}',
    closed: 'beantwortet {{when}}',
    since: 'gefragt {{when}}',
    withdrawn: 'zurückgenommen {{when}}',
    status: {
      open: 'Wartet auf Antwort',
      approved: 'Gegeben',
      declined: 'Abgelehnt',
      withdrawn: 'Zurückgenommen',
    },
  },
  withdraw: 'Zurücknehmen',
  withdrawTitle: 'Ihre Bitte zurücknehmen?',
  withdrawAsk: 'Niemand muss sie mehr beantworten. Sie können jederzeit wieder fragen.',
  withdrawn: 'Zurückgenommen.',
  dialog: {
    permission: 'Um „{{name}}“ bitten',
    project: 'Um ein Projekt bitten',
    scope: 'Um mehr Einblick bitten',
    permissionText:
      '{{portal}} bekommt Ihre Frage, ebenso Admins von {{client}}, die sie beantworten dürfen. Wird es gegeben, haben Sie es ab der nächsten Seite.',
    projectText:
      '{{portal}} bekommt Ihre Frage nach diesem Projekt. Wird es gegeben, erscheint seine Arbeit bei Ihnen.',
    scopeText:
      '{{portal}} bekommt Ihre Frage und wählt Projekte und Gruppen für Sie aus. Sagen Sie, was Sie brauchen.',
    note: 'Wofür brauchen Sie es?',
    scopeNote: 'Was brauchen Sie?',
    noteHint: '{{count}} von 1.000. Das liest, wer antwortet.',
    send: 'Bitten',
    sent: 'Ihre Bitte ist gestellt. Die Antwort erscheint unter „Mein Zugang“.',
  },
  refused: {
    held: 'Das haben Sie schon.',
    project:
      'Projekte werden hier nicht einzeln gegeben. Bitten Sie {{portal}} stattdessen um mehr Einblick.',
  },
  leave: {
    title: '{{client}} verlassen',
    text: 'Gibt Ihren Zugang zu {{client}} endgültig auf. Ihre Anmeldung bleibt, und Ihre anderen Konten auch.',
    act: '{{client}} verlassen…',
    ask: '{{client}} verlassen?',
    what: 'Sie können ab sofort nichts von {{client}} mehr öffnen. Ihre Berechtigungen, Projekte und offenen Bitten hier sind weg. Ihre Anmeldung und Ihre anderen Konten bleiben. Niemand bekommt eine E-Mail; {{portal}} und die Admins von {{client}} sehen es in ihren Listen. Zurück bringt Sie nur eine neue Einladung.',
    yes: '{{client}} verlassen',
    lastAdmin:
      'Sie sind der einzige Admin von {{client}} und können deshalb nicht gehen. Machen Sie zuerst jemand anderen zum Admin.',
    lastAdminPlain:
      'Sie sind der einzige Admin von {{client}} und können deshalb nicht gehen. {{portal}} kann zuerst jemand anderen zum Admin machen.',
  },
  none: {
    title: 'Noch kein Zugang',
    text: 'Sie sind als Mitglied von <b>{{client}}</b> angemeldet, aber kein Projekt und keine Gruppe ist für Sie geöffnet. Sobald es so weit ist, erscheint die Arbeit daran hier.',
    note: 'Was brauchen Sie?',
    hint: '{{count}} von 1.000. Das liest {{portal}}.',
    act: 'Um Zugang bitten',
    askedTitle: 'Sie haben um Zugang gebeten',
    askedText:
      '{{portal}} hat Ihre Frage seit <b>{{when}}</b>. Die Antwort erscheint hier; Sie brauchen nicht noch einmal zu fragen.',
    declinedText: '{{portal}} hat Ihre letzte Frage verneint, {{when}}.',
    viewed: 'Das sieht {{name}}. In einer Ansicht lässt sich um nichts bitten.',
  },
};
