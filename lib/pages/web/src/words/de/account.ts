import type { account as en } from '../en/account.js';
import type { Translated } from '../catalogue.js';

/** Wörter der Seiten, die für sich stehen: Einrichten über einen Link, Beitreten, Wahl des Kontos, kein Zugang. */
export const account: Translated<typeof en> = {
  foot: 'Sprache',
  signIn: 'Anmelden',
  mayHaveAccount: 'Ich habe ein Konto: anmelden',
  wrongAccount: 'Falsches Konto? Sie sind als {{email}} angemeldet.',
  goOn: 'Weiter',
  setUp: {
    title: 'Konto einrichten',
    titleLogin: 'Sie sind eingeladen',
    by: '<b>{{inviter}}</b> lädt Sie zu <b>{{client}}</b> in das Portal von {{portal}} ein.',
    byHost: '{{portal}} lädt Sie zu <b>{{client}}</b> in das eigene Portal ein.',
    byStaff: '<b>{{inviter}}</b> lädt Sie ein, für <b>{{portal}}</b> zu arbeiten.',
    byHostStaff: 'Sie sind eingeladen, für <b>{{portal}}</b> zu arbeiten.',
    says: 'Nachricht von {{name}}',
    you: 'Sie',
    role: 'Rolle',
    see: 'Sie sehen',
    use: 'Sie nutzen',
    until: 'Bis',
    linkUntil: 'Der Link gilt bis {{until}}.',
    roleOf: {
      admin: 'Admin: Sie können das Team von {{client}} verwalten',
      member: 'Mitglied',
      staffAdmin: 'Admin: alles, auch die Einstellungen des Portals',
      staff: 'Mitarbeiter: Kunden und deren Nutzer',
    },
    seesProjects: 'Die Arbeit an {{projects}}',
    seesGroups: 'Alle Arbeit von {{groups}}',
    seesBoth: 'Die Arbeit an {{projects}}, von {{groups}}',
    seesNothing: 'Noch kein Projekt: {{portal}} öffnet Ihnen später welche',
    nothingToUse: 'Noch nichts: {{portal}} öffnet es Ihnen später',
    inDetail: 'Im Einzelnen',
    name: 'Vor- und Nachname',
    nameMissing: 'Bitte sagen Sie, wie Sie heißen.',
    password: 'Passwort',
    showPassword: 'Passwort zeigen',
    hidePassword: 'Passwort verbergen',
    strength: 'Stärke des Passworts',
    strengths: {
      '0': 'Zu kurz',
      '1': 'Schwach',
      '2': 'Mittel',
      '3': 'Stark',
      '4': 'Sehr stark',
    },
    rule: {
      least: 'Mindestens 12 Zeichen',
      most: 'Höchstens 128 Zeichen',
      common: 'Keines der Passwörter, die viele benutzen',
    },
    fault: {
      too_short: 'Zu kurz: es braucht mindestens 12 Zeichen.',
      too_long: 'Zu lang: es sind höchstens 128 Zeichen erlaubt.',
      too_common:
        'Dieses steht auf der Liste der Passwörter, die alle ausprobieren. Wählen Sie ein anderes, etwa ein paar Wörter, die nicht zusammengehören.',
    },
    submit: 'Mein Konto einrichten',
    accept: 'Einladung annehmen',
    signedInAs:
      'Sie sind als {{email}} angemeldet. Ihr Name und Ihr Passwort bleiben, wie sie sind.',
    decline: 'Einladung ablehnen',
    notForYou: 'Nicht für Sie?',
    declineTitle: 'Einladung ablehnen?',
    declineAct: 'Ablehnen',
    declineAsk:
      'Der Link gilt dann nicht mehr, und es entsteht kein Konto. {{portal}} sieht in der Liste, dass Sie abgelehnt haben; eine E-Mail geht nicht hinaus. Brauchen Sie doch Zugang, müssen Sie neu eingeladen werden.',
    declined: 'Sie haben abgelehnt',
    declinedText: 'Der Link öffnet nichts mehr. Sie können diese Seite schließen.',
    done: 'Sie sind dabei',
    doneText: 'Ihr Konto ist bereit. Melden Sie sich als {{email}} an, um weiterzumachen.',
    going: 'Ihr Konto ist bereit. Einen Augenblick…',
  },
  login: {
    title: 'Zum Annehmen anmelden',
    text: 'Diese Einladung ist für <b>{{email}}</b> und wird mit dieser Anmeldung angenommen. Melden Sie sich an; Sie kommen hierher zurück, und Ihr Passwort bleibt, wie es ist.',
  },
  wrong: {
    title: 'Das ist für jemand anderen',
    text: 'Sie sind als <b>{{email}}</b> angemeldet, und die Einladung ist für <b>{{invited}}</b>. Melden Sie sich ab, um mit ihr weiterzumachen: der Link bleibt in diesem Tab offen.',
    textUnknown:
      'Sie sind angemeldet, und die Einladung ist für eine andere Adresse. Melden Sie sich ab, um mit ihr weiterzumachen: der Link bleibt in diesem Tab offen.',
    act: 'Abmelden und weiter',
    cure: 'Melden Sie sich in diesem Browser vom anderen Konto ab, und öffnen Sie den Link dann noch einmal.',
  },
  refused: {
    INVITATION_EXPIRED: {
      title: 'Dieser Link ist abgelaufen',
      text: 'Antworten Sie auf die E-Mail, mit der er kam, und bitten Sie um einen neuen. Ihn noch einmal zu schicken ist für die einladende Person ein Klick, und Ihr Zugang bleibt vorbereitet, wie er war.',
    },
    INVITATION_CANCELLED: {
      title: 'Diese Einladung wurde zurückgezogen',
      text: 'Wer Sie eingeladen hat, hat sie zurückgezogen; der Link öffnet also nichts. Halten Sie das für ein Versehen, antworten Sie auf die E-Mail, mit der er kam.',
    },
    INVITATION_DECLINED: {
      title: 'Diese Einladung wurde abgelehnt',
      text: 'Jemand mit diesem Link hat Nein gesagt. Brauchen Sie doch Zugang, antworten Sie auf die E-Mail, mit der er kam, und bitten Sie um eine neue Einladung.',
    },
    INVITATION_SUPERSEDED: {
      title: 'Es gibt einen neueren Link',
      text: 'Die Einladung wurde Ihnen nach dieser noch einmal geschickt. Benutzen Sie den Link in der neuesten E-Mail.',
    },
    INVITATION_ACCEPTED: {
      title: 'Diese Einladung ist benutzt',
      text: 'Ihr Konto ist eingerichtet. Melden Sie sich mit der Adresse an, an die sie ging. Haben Sie das Passwort vergessen, setzen Sie dort ein neues.',
    },
    INVITATION_NOT_FOUND: {
      title: 'Dieser Link öffnet nichts',
      text: 'Vielleicht fehlt ein Teil. Kopieren Sie ihn ganz aus der E-Mail und öffnen Sie ihn noch einmal, oder bitten Sie den Absender um einen neuen.',
    },
    ALREADY_MEMBER: {
      title: 'Sie haben schon Zugang',
      text: 'Sie sind hier durch eine andere Einladung Mitglied. Melden Sie sich mit Ihrem Konto an; es gibt nichts mehr anzunehmen.',
    },
    MEMBER_STATE: {
      title: 'Dieser Zugang ist abgeschaltet',
      text: 'Er wurde deaktiviert, nachdem der Link verschickt war. Antworten Sie auf die E-Mail, mit der er kam: ein Klick aktiviert ihn wieder, und dann gilt auch dieser Link.',
    },
    SEAT_LIMIT: {
      title: 'Alle Plätze sind belegt',
      text: 'Der Kunde hat so viele Personen, wie er haben darf. Antworten Sie auf die E-Mail, mit der der Link kam: sobald ein Platz frei ist, gilt derselbe Link.',
    },
    VIEW_ONLY: {
      title: 'Sie sind in einer Ansicht als jemand anderes',
      text: 'In einer Ansicht lässt sich nichts annehmen. Beenden Sie die Ansicht, und öffnen Sie den Link dann noch einmal.',
    },
  },
  void: {
    title: 'Diese Einladung gilt nicht mehr',
    inviter:
      'Wer Sie eingeladen hat, darf das nicht mehr. Antworten Sie auf die E-Mail, mit der sie kam: jemand anderes dort kann Sie neu einladen.',
    link: 'Der Beitrittslink, über den Sie gefragt haben, lässt niemanden mehr ein: er wurde widerrufen oder ist aufgebraucht. Antworten Sie auf die E-Mail, mit der sie kam: jemand dort kann Sie neu einladen.',
    grant:
      'Sie verspricht mehr, als die einladende Person inzwischen geben darf. Antworten Sie auf die E-Mail, mit der sie kam, und bitten Sie um eine neue Einladung.',
    domain:
      'Adressen wie Ihre sind hier nicht mehr erlaubt. Bitten Sie um eine Einladung an eine andere Adresse, oder darum, Ihre zu erlauben.',
    ended:
      'Der versprochene Zugang galt auf Zeit, und diese Zeit ist um. Antworten Sie auf die E-Mail, mit der sie kam, wenn Sie ihn noch brauchen.',
    unknown:
      'So, wie es jetzt steht, lässt sie sich nicht annehmen. Antworten Sie auf die E-Mail, mit der sie kam.',
  },
  join: {
    title: 'Um Beitritt bitten',
    lead: 'Von wem Sie diesen Link haben, lässt Personen beitreten. Sagen Sie, wohin Ihre Einladung gehen soll.',
    email: 'Ihre E-Mail',
    hint: 'Ihre Adresse bei der Arbeit, wenn der Link für ein Unternehmen ist.',
    act: 'Um eine Einladung bitten',
    asked: 'Sehen Sie in Ihr Postfach',
    askedText:
      'Wenn dieser Link offen ist und <b>{{email}}</b> mit ihm beitreten darf, ist eine Einladung dorthin unterwegs. Es kann einige Minuten dauern.',
    askedCure:
      'Nichts gekommen? Sehen Sie im Spam-Ordner nach, und prüfen Sie die Adresse. Von wem Sie den Link haben, kann sagen, ob er noch offen ist.',
    again: 'Andere Adresse benutzen',
    missing: 'Dieser Link ist nicht vollständig',
    missingText: 'Ein Teil fehlt. Kopieren Sie ihn ganz, und öffnen Sie ihn noch einmal.',
  },
  none: {
    title: 'Kein Zugang hier',
    text: 'Sie sind als <b>{{email}}</b> angemeldet, aber niemand hat diesem Konto Zugang gegeben. Bitten Sie Ihr Gegenüber hier um eine Einladung; ging eine an eine andere Adresse, melden Sie sich mit dieser an.',
    endedTitle: 'Ihr Zugang ist beendet',
    ended:
      'Sie sind als <b>{{email}}</b> angemeldet. Ihr Zugang galt auf Zeit, und diese Zeit ist um. Bitten Sie Ihr Gegenüber hier, ihn zu verlängern: alles ist aufbewahrt, wie es war, und Sie brauchen kein neues Konto.',
    again: 'Noch einmal nachsehen',
  },
  choose: {
    title: 'Konto wählen',
    lead: 'Sie sind als {{email}} angemeldet. Dieser Tab macht mit dem Konto weiter, das Sie wählen; andere Tabs bleiben, wie sie sind.',
    only: 'Sie sind als {{email}} angemeldet.',
    current: 'in diesem Tab',
  },
};
