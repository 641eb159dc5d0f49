import type { letters as en } from '../en/letters.js';
import type { Translated } from '../catalogue.js';

/** Wörter der Briefseiten. */
export const letters: Translated<typeof en> = {
  title: 'Briefe',
  one: 'Brief',
  lead: 'Ihre eigenen Texte für Einladungen und für das, was Leute per E-Mail erfahren.',
  what: 'Wofür er ist',
  texts: 'Texte',
  create: 'Brief anlegen',
  createTitle: 'Einen Brief anlegen',
  createLead: 'Er beginnt mit ein paar Worten für seine Art.',
  createAct: 'Brief anlegen',
  created: '{{name}} ist angelegt.',
  saved: '{{name}} ist gespeichert.',
  savedHint: 'Gilt für jede E-Mail, die von jetzt an geschrieben wird. Nichts wird gesendet.',
  readOnly: 'Admins des Teams schreiben Briefe; Sie können sie lesen.',
  none: 'Noch keine eigenen Briefe',
  noneOfKind: 'Kein eigener Brief dafür',
  builtInNote:
    'Wofür Sie keinen eigenen Standard haben, das wird mit dem eingebauten Text geschrieben, auf Englisch oder Deutsch.',
  anyKind: 'Für alles',
  column: {
    name: 'Name',
    kind: 'Für',
    default: 'Standard',
    languages: 'Sprachen',
    actions: 'Aktionen',
  },
  default: 'Standard',
  ownShort: 'Haupttext',
  group: {
    invitation: 'Einladungen',
    member: 'Was mit einem Nutzer geschieht',
    request: 'Anfragen',
    agency: 'Die Agentur',
  },
  kind: {
    invitation: 'Einladung',
    member: {
      created: 'Zugang gegeben',
      updated: 'Angaben geändert',
      role_changed: 'Rolle geändert',
      clients_changed: 'Kunden geändert',
      scope_changed: 'Projekte geändert',
      permissions_changed: 'Rechte geändert',
      deactivated: 'Deaktiviert',
      activated: 'Aktiviert',
      removed: 'Entfernt',
      access_ending: 'Zugang endet bald',
      access_ended: 'Zugang ist beendet',
    },
    request: {
      made: 'Anfrage eingegangen',
      approved: 'Anfrage genehmigt',
      declined: 'Anfrage abgelehnt',
      withdrawn: 'Anfrage zurückgezogen',
    },
    client: { without_admin: 'Kunde ohne Admin' },
    portal: { without_admin: 'Portal ohne Admin' },
    export: { ready: 'Export ist fertig' },
  },
  when: {
    invitation: 'Geht an alle, die eingeladen werden, mit dem Link zum Einrichten des Kontos.',
    member: {
      created:
        'Geht an einen Nutzer, der ohne Einladung angelegt wurde, wenn „per E-Mail Bescheid geben“ angekreuzt war.',
      updated:
        'Geht an den Nutzer, dessen Angaben geändert wurden, wenn „per E-Mail Bescheid geben“ angekreuzt war.',
      role_changed:
        'Geht an den Nutzer, dessen Rolle geändert wurde, wenn „per E-Mail Bescheid geben“ angekreuzt war.',
      clients_changed:
        'Geht an das Teammitglied, dessen Kunden geändert wurden, wenn „per E-Mail Bescheid geben“ angekreuzt war.',
      scope_changed:
        'Geht an den Nutzer, dessen Projekte geändert wurden, wenn „per E-Mail Bescheid geben“ angekreuzt war.',
      permissions_changed:
        'Geht an den Nutzer, dessen Rechte geändert wurden, wenn „per E-Mail Bescheid geben“ angekreuzt war.',
      deactivated:
        'Geht an den Nutzer, der deaktiviert wurde, wenn „per E-Mail Bescheid geben“ angekreuzt war.',
      activated:
        'Geht an den Nutzer, der aktiviert wurde, wenn „per E-Mail Bescheid geben“ angekreuzt war.',
      removed:
        'Geht an den Nutzer, der entfernt wurde, wenn „per E-Mail Bescheid geben“ angekreuzt war.',
      access_ending: 'Geht an den Nutzer, einige Tage bevor der Zugang endet.',
      access_ended: 'Geht an den Nutzer, wenn der Zugang beendet ist.',
    },
    request: {
      made: 'Geht an alle, die um etwas gebeten haben.',
      approved: 'Geht an alle, die gebeten haben, wenn sie es bekommen.',
      declined: 'Geht an alle, die gebeten haben, wenn sie es nicht bekommen.',
      withdrawn: 'Geht an alle, die eine Anfrage zurückgezogen haben.',
    },
    client: {
      without_admin: 'Geht an einen Admin des Teams, wenn ein Kunde keinen Admin mehr hat.',
    },
    portal: {
      without_admin: 'Geht an den letzten Admin des Teams, wenn das Portal keinen mehr hat.',
    },
    export: { ready: 'Geht an die Person, die um den Export gebeten hat.' },
  },
  field: {
    name: 'Name',
    kind: 'Für',
    isDefault: 'Standard dafür',
    subject: 'Betreff',
    text: 'Text',
    html: 'Html',
  },
  hint: {
    name: 'Nur für Sie; in der E-Mail liest ihn niemand.',
    kind: 'Wird einmal gewählt und später nicht geändert.',
    kindKept: 'Gewählt, als der Brief angelegt wurde.',
    default: 'Jeder solche Brief wird daraus geschrieben.',
    defaultInvitation:
      'Einladungen werden daraus geschrieben, wenn für eine kein anderer Brief gewählt ist.',
  },
  starter: {
    subject: '[inviter.name] lädt Sie zu [client.name] ein',
    hello: 'Guten Tag [member.name],',
    invitation:
      'Guten Tag [member.name],\n\n[inviter.name] hat Sie zu [client.name] bei [portal.name] eingeladen.\n\n[message]\n\nRichten Sie Ihr Konto ein: [url]\n\nDer Link ist nur für Sie und gilt bis [expiresAt].\n',
    member: {
      created: 'Sie haben jetzt Zugang zu [client.name] bei [portal.name].',
      updated: 'was bei [portal.name] über Sie vermerkt ist, wurde geändert.',
      role_changed: 'Ihre Rolle bei [client.name] wurde geändert.',
      clients_changed: 'die Kunden, die Ihnen bei [portal.name] offenstehen, wurden geändert.',
      scope_changed: 'was Sie bei [client.name] sehen, wurde geändert.',
      permissions_changed: 'was Sie bei [client.name] dürfen, wurde geändert.',
      deactivated: 'Ihr Zugang zu [client.name] bei [portal.name] wurde abgeschaltet.',
      activated: 'Ihr Zugang zu [client.name] bei [portal.name] ist wieder offen.',
      removed: 'Ihr Zugang zu [client.name] bei [portal.name] wurde entfernt.',
      access_ending: 'Ihr Zugang zu [client.name] bei [portal.name] endet am [accessUntil].',
      access_ended: 'Ihr Zugang zu [client.name] bei [portal.name] ist beendet.',
    },
    request: {
      made: 'wir haben Ihre Anfrage und antworten bald.',
      approved: 'Sie haben, worum Sie gebeten haben. [request.answer]',
      declined: 'Sie bekommen nicht, worum Sie gebeten haben. [request.answer]',
      withdrawn: 'Sie haben Ihre Anfrage zurückgezogen.',
    },
    client: {
      without_admin: '[client.name] hat keinen Admin mehr. Machen Sie jemanden dazu.',
    },
    portal: {
      without_admin: '[portal.name] hat keinen Admin mehr.',
    },
    export: {
      ready: 'Ihr Export mit [export.rows] Zeilen ist fertig: [url]',
    },
  },
  wrong: { name: 'Ein Brief braucht einen Namen.' },
  languages: 'Sprachen',
  own: 'Haupttext ({{language}})',
  language: 'Sprache',
  addLanguage: 'Sprache hinzufügen',
  addAct: 'Hinzufügen',
  addHint:
    'Sie beginnt mit dem Haupttext, den Sie übersetzen. Wer eine Sprache ohne Text liest, bekommt den Haupttext.',
  chooseLanguage: 'Sprache wählen',
  removeLanguage: '{{language}} herausnehmen',
  insert: 'Wert einfügen',
  insertHint: 'Werte in doppelten Klammern werden eingesetzt, wenn die E-Mail geschrieben wird.',
  placeholder: {
    member: { name: 'Name der Person', email: 'E-Mail der Person' },
    client: { name: 'Name des Kunden' },
    portal: { name: 'Name Ihrer Agentur' },
    inviter: { name: 'Wer einlädt' },
    actor: { name: 'Wer es getan hat' },
    message: 'Worte der Person, die einlädt',
    url: 'Der Link',
    expiresAt: 'Wann der Link endet',
    accessUntil: 'Wann der Zugang endet',
    role: 'Die Rolle',
    request: {
      permission: 'Das erbetene Recht',
      project: 'Das erbetene Projekt',
      note: 'Was die Person geschrieben hat',
      answer: 'Was geantwortet wurde',
    },
    export: { rows: 'Wie viele Zeilen' },
  },
  ownHtml: 'Eigenes Html',
  ownHtmlHint: 'Ohne eigenes wird es aus dem Text gemacht: mit seinen Zeilen und dem Link.',
  preview: {
    title: 'Vorschau',
    html: 'Als Html',
    text: 'Als Text',
    saved: 'Wie gespeichert, mit Beispielwerten.',
    typed: 'Wie eingegeben, noch nicht gespeichert, mit Beispielwerten.',
    noSubject: 'Kein Betreff',
    body: 'Die E-Mail',
    fault: 'So lässt sich das nicht schreiben: {{reason}}',
  },
  fault: 'In „{{field}}“ ist ein Fehler, Zeile {{line}}: {{reason}}',
  noLink:
    'Eine Einladung braucht ihren Link: fügen Sie „Der Link“ in „{{field}}“ ein, außerhalb von Bedingungen und mit einem Leerzeichen dahinter.',
  remove: 'Löschen…',
  removeTitle: '{{name}} löschen?',
  removeAct: '{{name}} löschen',
  removeInvitation:
    'Offene Einladungen, die damit gesendet wurden, haben einen anderen Text, wenn sie noch einmal gesendet werden.',
  removeLetter: 'Spätere Briefe dieser Art haben einen anderen Text.',
  removed: '{{name}} ist gelöscht.',
  heir: 'Was an seine Stelle tritt',
  heirDefault: 'Er ist der Standard: was an seine Stelle tritt, wird das.',
  builtIn: 'Der eingebaute Text',
  theDefault: 'Der Standard',
  makeDefault: 'Zum Standard machen',
  makeDefaultDetail: 'Anstelle des bisherigen',
  noDefault: 'Nicht mehr Standard',
  noDefaultDetail: 'Bringt den eingebauten Text zurück',
  defaultTitle: '{{name}} zum Standard machen?',
  defaultAsk:
    '„{{kind}}“ wird von jetzt an aus {{name}} geschrieben, anstelle des bisherigen Standards. Nichts wird gesendet.',
  defaultDone: '{{name}} ist der Standard.',
  noDefaultTitle: 'Den eingebauten Text zurückbringen?',
  noDefaultAsk:
    '„{{kind}}“ wird von jetzt an mit dem eingebauten Text geschrieben. {{name}} bleibt und kann gewählt werden. Nichts wird gesendet.',
  noDefaultDone: 'Der eingebaute Text ist zurück.',
};
