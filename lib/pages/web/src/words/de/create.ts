import type { create as en } from '../en/create.js';
import type { Translated } from '../catalogue.js';

/** Wörter des Assistenten, der Nutzer anlegt. */
export const create: Translated<typeof en> = {
  title: { client: 'Kundennutzer anlegen', staff: 'Mitarbeiter anlegen' },
  titleMany: {
    client_one: '{{count}} Kundennutzer anlegen',
    client_other: '{{count}} Kundennutzer anlegen',
    staff_one: '{{count}} Mitarbeiter anlegen',
    staff_other: '{{count}} Mitarbeiter anlegen',
  },
  steps: 'Schritte',
  step: { who: 'Wer', access: 'Was zu sehen ist', permissions: 'Rechte', letter: 'Brief' },
  heading: {
    who: 'Um wen geht es?',
    access: 'Was ist zu sehen?',
    permissions: 'Was ist erlaubt?',
    letter: 'Wie kommt die Nachricht an?',
  },
  on: {
    who: 'Weiter',
    access: 'Weiter zum Zugang',
    permissions: 'Weiter zu den Rechten',
    letter: 'Weiter zum Brief',
  },
  send_one: 'Anlegen und Brief senden',
  send_other: '{{count}} anlegen und Briefe senden',
  make_one: 'Ohne Brief anlegen',
  make_other: '{{count}} ohne Brief anlegen',
  open: 'noch nicht gewählt',

  kind: 'Art',
  kindHint: {
    client: 'Arbeitet bei einem Ihrer Kunden und sieht, was Sie auswählen.',
    staff: 'Arbeitet bei Ihnen. Nur Admins legen Mitarbeiter an.',
  },
  emails: 'E-Mail',
  oneEmail: 'Eine Adresse oder viele: Liste einfügen',
  moreEmails: 'Weitere eingeben oder einfügen',
  removeAddress: '{{email}} von der Liste nehmen',
  several_one: '{{count}} Nutzer wird angelegt.',
  several_other:
    '{{count}} Nutzer werden angelegt, alle mit denselben Einstellungen. Ihre Namen nennen sie beim Annehmen.',
  domains: 'Erlaubt sind Adressen bei: {{domains}}.',
  present:
    '{{name}} gibt es hier schon ({{state}}). Ändern Sie diesen Nutzer, statt noch einen anzulegen.',
  name: 'Name',
  nameHint: 'Leer: der Name wird beim Annehmen genannt.',
  client: 'Kunde',
  clientFrom: { known: 'Vorhanden', new: 'Neu', own: 'Privatperson' },
  clientOwnHint: 'Für jemanden ohne Unternehmen: der Kunde wird auf den Namen der Person angelegt.',
  clientKnown: 'Welcher Kunde',
  chooseClient: 'Kunden wählen',
  clientName: 'Name des neuen Kunden',
  clientType: 'Art',
  type: { business: 'Unternehmen', individual: 'Privatperson' },
  role: 'Rolle',
  assigned: 'Kunden',
  assignedTo: { all: 'Alle', chosen: 'Ausgewählte' },
  assignedHint: {
    all: 'Jeder Kunde, auch die, die später dazukommen.',
    chosen: 'Andere Kunden und deren Nutzer gibt es für diese Person nicht.',
  },
  clients: 'Ausgewählte Kunden',
  findClients: 'Kunden suchen',
  language: 'Sprache der Briefe',
  languageHint:
    'Briefe mit einem Text in ihr sind in ihr geschrieben, die anderen in ihrer eigenen.',
  languageAsIs: {
    client: 'Wie beim Kunden oder im Portal eingestellt',
    staff: 'Wie im Portal eingestellt',
  },
  accessUntil: 'Zugang bis',
  accessUntilHint: 'Bis zum Ende dieses Tages in {{zone}}. Leer: ohne Ende.',

  projects: 'Projekte',
  findProjects: 'Projekte suchen',
  groups: 'Gruppen',
  findGroups: 'Gruppen suchen',
  staffHours: 'nach Stunden',
  outside:
    'Wird gespeichert, aber ohne Wirkung, denn der Kunde ist auf andere Projekte begrenzt: {{projects}}.',
  terms: 'Für einzelne Projekte',
  termsHint:
    'Nach einem Satz je Stunde wird gefragt, wo nach Stunden abgerechnet wird. Beides darf leer bleiben.',
  rate: 'Satz im Projekt',
  rateOf: 'Satz im Projekt {{name}}',
  until: 'Bis',
  untilOf: 'Zugang zu {{name}} bis',
  portalRate: 'Satz im Portal',
  portalRateHint: 'Je Stunde, wo ein Projekt keinen eigenen hat. Kundennutzer sehen Sätze nie.',

  permissions: 'Woher die Rechte kommen',
  way: { default: 'Standard', profile: 'Profil', custom: 'Anpassen', clone: 'Kopieren' },
  wayHint: {
    default: 'Was alle Kundennutzer haben. Folgt, wenn sich das Standardprofil ändert.',
    profile: 'Eine benannte Auswahl von Rechten. Folgt, wenn sich das Profil ändert.',
    custom:
      'Schalter nur für diesen Nutzer: grün ist an, grau ist aus, umrandet ist an und wirkt zurzeit nicht.',
    clone:
      'Dieselbe Einstellung, die ein anderer Kundennutzer jetzt hat. Spätere Änderungen folgen nicht.',
  },
  planForbids:
    'Ihr Tarif {{plan}} enthält keine angepassten Rechte. Nehmen Sie den Standard oder ein Profil.',
  planForbidsUnnamed:
    'Ihr Tarif enthält keine angepassten Rechte. Nehmen Sie den Standard oder ein Profil.',
  profile: 'Profil',
  chooseProfile: 'Profil wählen',
  source: 'Kopieren von',
  chooseSource: 'Kundennutzer wählen',
  sourceHas: {
    default: 'Kopiert wird: Standard.',
    profile: 'Kopiert wird: das Profil {{profile}}.',
    custom: 'Kopiert werden angepasste Rechte.',
  },
  sourceForbidden:
    'Dieser Nutzer hat angepasste Rechte, die Ihr Tarif nicht mehr enthält: sie lassen sich nicht kopieren. Wählen Sie jemand anderen.',
  startFrom: 'Ausgehen von',
  startFromHint: 'Stellt alle Schalter so, wie ein Profil sie hat.',
  chooseStart: 'Die Schalter, wie sie sind',
  adminsOnly: 'Nur für Admins; die Rolle vergeben Sie im ersten Schritt.',
  set: {
    everything: 'An: alles.',
    adminsOnly: 'Nur für Admins: {{names}}.',
    nothing: 'An: nichts.',
    but: 'An: alles außer {{names}}.',
    butMore_one: 'An: alles außer {{names}} und {{count}} weiteren.',
    butMore_other: 'An: alles außer {{names}} und {{count}} weiteren.',
  },

  invite_one: 'Per E-Mail einladen',
  invite_other: 'Alle {{count}} per E-Mail einladen',
  inviteHint_one:
    'Ein Brief mit einem Link, um das Konto mit Name und Passwort einzurichten. Bis dahin ist der Nutzer ausstehend.',
  inviteHint_other:
    'Jeder erhält einen Brief mit einem Link, um das Konto mit Name und Passwort einzurichten. Bis dahin sind sie ausstehend.',
  inviteNotHint_one:
    'Es geht kein Brief hinaus. Sie bearbeiten die Angaben von Hand und geben selbst Bescheid. Ein Link lässt sich später von der Seite des Nutzers senden; oder vergeben Sie jetzt ein Passwort.',
  inviteNotHint_other:
    'Es gehen keine Briefe hinaus. Sie bearbeiten die Angaben von Hand und geben selbst Bescheid. Links lassen sich später von den Seiten der Nutzer senden.',
  template: 'Brief',
  templateBuiltIn: 'Der eingebaute Brief',
  templateDefault: '{{name}} (Standard)',
  templateNone: 'Eigene Briefe legen Sie unter Briefe an.',
  message: 'Persönliche Nachricht',
  messageHint: 'Steht als einfacher Text im Brief. {{count}} von 1.000 Zeichen.',
  preview: 'Vorschau des Briefs',
  previewHint: 'So erhält ihn {{email}}. Der Link hier ist ein Muster.',
  password: 'Passwort',
  passwordHint: '12 bis 128 Zeichen. Leer: niemand kann sich anmelden, bis ein Link gesendet ist.',
  passwordNote:
    'Der Nutzer ist sofort aktiv, und Sie nennen ihm das Passwort selbst. Gibt es schon ein Konto mit dieser E-Mail, behält es sein eigenes Passwort.',
  showPassword: 'Passwort zeigen',
  hidePassword: 'Passwort verbergen',

  summary: 'Was daraus wird',
  sees: 'Was zu sehen sein wird',
  reach: 'Was erreichbar sein wird',
  reaches: {
    admin: 'Alle Kunden und ihre Nutzer, die Mitarbeiter und die Einstellungen des Portals.',
    all: 'Alle Kunden und ihre Nutzer.',
    some: '{{clients}}, mit ihren Nutzern. Andere Kunden gibt es nicht.',
    none: 'Noch niemand: wählen Sie Kunden.',
  },
  sight: {
    later: 'Das wählen Sie im nächsten Schritt.',
    projects: 'Alle Arbeit an {{projects}}, wer immer sie getan hat.',
    groups: 'Alle Arbeit von {{groups}}, an jedem Projekt.',
    both: 'Arbeit an {{projects}}, soweit {{groups}} sie getan hat.',
    nothing:
      'Noch kein Projekt. Wer sich anmeldet, erfährt das und kann mehr anfragen. Was zu keinem Projekt gehört, folgt den Rechten.',
    nothingCure:
      'Wählen Sie Projekte oder Gruppen, jetzt oder später auf der Seite des Nutzers. Es gilt ab der nächsten Seite.',
    usual: 'Nichts ist gewählt; es gilt also, was {{client}} neuen Nutzern gibt:',
    outside:
      'Kein Projekt, wie es jetzt ist: {{client}} ist auf andere Projekte begrenzt als die gewählten.',
    bound: 'Aber nur an den Projekten, auf die {{client}} begrenzt ist.',
  },
  sightElse: {
    projects: 'Sind auch Gruppen gewählt: nur, was diese getan haben.',
    groups: 'Sind auch Projekte gewählt: nur, was an diesen getan wurde.',
    both: 'Ohne die Gruppen: die Arbeit aller an diesen Projekten. Ohne die Projekte: alle Arbeit der Gruppen.',
  },
  happens: 'Was geschehen wird',
  fact: {
    who: 'Wer',
    client: 'Kunde',
    role: 'Rolle',
    permissions: 'Darf',
    until: 'Bis',
    rate: 'Satz im Portal',
    letter: 'Brief',
  },
  people: {
    client_one: '{{count}} Kundennutzer',
    client_other: '{{count}} Kundennutzer',
    staff_one: '{{count}} Mitarbeiter',
    staff_other: '{{count}} Mitarbeiter',
  },
  place: { own: 'Privatperson', new: '{{name}}, neu' },
  may: {
    default: 'Standard',
    profile: 'Profil {{profile}}',
    custom: 'Angepasst',
    clone: 'Wie {{source}}',
  },
  noEnd: 'Ohne Ende',
  letterUsual: 'Der übliche',
  noLetter_one: 'Keiner',
  noLetter_other: 'Keine',
  others_one: '{{count}} weiteres',
  others_other: '{{count}} weitere',
  then: {
    nobodyYet: 'Sagen Sie, um wen es geht; dann steht hier, was geschieht.',
    letter: '{{email}} erhält einen Brief mit einem Link zum Einrichten des Kontos.',
    letters_one: '{{count}} Person erhält einen Brief mit einem Link.',
    letters_other: '{{count}} Personen erhalten je einen Brief mit einem eigenen Link.',
    nobodyElse: 'Sonst erhält niemand eine Nachricht.',
    noLetter: 'Niemand erhält eine Nachricht.',
    byHand_one: 'Der Nutzer ist ausstehend, bis Sie einen Link senden.',
    byHand_other: 'Die Nutzer sind ausstehend, bis Sie Links senden.',
    password: 'Der Nutzer kann sich sofort mit dem Passwort anmelden, das Sie nennen.',
  },

  fault: {
    noAddress: 'Geben Sie mindestens eine E-Mail-Adresse ein.',
    badAddress:
      '„{{value}}“ ist keine vollständige E-Mail-Adresse. Nehmen Sie sie weg, oder geben Sie sie neu ein.',
    otherDomain:
      '„{{value}}“ liegt nicht bei einer der erlaubten Domains. Nehmen Sie sie weg, oder geben Sie sie neu ein.',
    tooMany: 'Höchstens {{value}} auf einmal. Für mehr importieren Sie eine Liste.',
    tooLong: 'Höchstens 200 Zeichen.',
    noClient: 'Wählen Sie den Kunden, zu dem sie gehören.',
    noClientName: 'Geben Sie dem neuen Kunden einen Namen.',
    noClients: 'Wählen Sie mindestens einen Kunden, oder alle.',
    past: 'Dieser Tag ist vorbei. Wählen Sie heute oder einen späteren.',
    badRate: 'Ein Satz ist eine Zahl mit höchstens zwei Stellen, wie 85 oder 92,50.',
    noProfile: 'Wählen Sie ein Profil.',
    noSource: 'Wählen Sie einen Kundennutzer, von dem kopiert wird.',
    forbiddenSource: 'Wählen Sie jemand anderen: angepasste Rechte lassen sich nicht kopieren.',
    messageLong: 'Höchstens 1.000 Zeichen.',
    shortPassword: 'Mindestens 12 Zeichen.',
    longPassword: 'Höchstens 128 Zeichen.',
  },
  leave: {
    title: 'Gehen, ohne jemanden anzulegen?',
    text: 'Was Sie eingegeben haben, ist dann weg. Niemand wird angelegt, niemand erhält eine Nachricht.',
  },
};
