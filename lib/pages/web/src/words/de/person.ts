import type { person as en } from '../en/person.js';
import type { Translated } from '../catalogue.js';

/** Wörter der Seiten über einen Menschen. */
export const person: Translated<typeof en> = {
  tab: {
    overview: 'Überblick',
    details: 'Angaben',
    projects: 'Projekte',
    permissions: 'Rechte',
    activity: 'Verlauf',
  },
  viewAs: 'Als {{name}} ansehen …',
  is: {
    staff: { admin: 'Admin im Team', staff: 'Im Team' },
    client: { admin: 'Admin von {{client}}', member: 'Mitglied von {{client}}' },
  },
  emailConflict: {
    taken:
      'Dieser Mensch hat inzwischen eine andere E-Mail. Hier bleibt {{email}}, denn die neue hat hier schon jemand anderes.',
    domain:
      'Dieser Mensch hat inzwischen eine andere E-Mail. Hier bleibt {{email}}, denn die Domain der neuen ist nicht erlaubt.',
  },
  latest: 'Zuletzt geschehen',
  allActivity: 'Alles',
  noActivity: 'Es ist noch nichts geschehen',
  access: {
    title: 'Zugang',
    change: 'Ändern',
    sees: 'Sieht',
    rates: 'Sätze',
    until: 'Bis',
    reviewed: 'Geprüft',
    ownLanguage: { client: 'Wie beim Kunden oder im Portal', staff: 'Wie im Portal' },
    noEnd: 'Kein Ende',
    projectUntil: '{{name}} bis {{until}}',
    portalRate: '{{rate}} allgemein',
    rateOn: '{{rate}} in {{name}}',
    may_one: '{{count}} Recht',
    may_other: '{{count}} Rechte',
    ownSets_one: 'Eine eigene Auswahl in {{count}} Projekt',
    ownSets_other: 'Eigene Auswahlen in {{count}} Projekten',
  },
  scope: {
    nothing:
      'Nichts von der Arbeit der Agentur: Kein Projekt und keine Gruppe ist gewählt. Das wird nach dem Anmelden gesagt, und man kann um mehr bitten.',
    projects: 'Arbeit an {{projects}}, von allen',
    groups: 'Alle Arbeit von {{groups}}, in jedem Projekt',
    both: 'Arbeit an {{projects}}, soweit sie von {{groups}} ist',
    widens:
      'Ohne Projekt ist mehr zu sehen als zuvor: alle Arbeit der Gruppen, in jedem ihrer Projekte.',
    allGone:
      'Nichts: Was gewählt ist, wurde gelöscht, ist vorbei oder gehört nicht zu den Projekten des Kunden. Wählen Sie etwas anderes.',
    narrows:
      'Mit einer Gruppe ist weniger zu sehen als zuvor: nur, was die gewählten Gruppen getan haben.',
    widensByTeam: 'Ohne Gruppe ist mehr zu sehen als zuvor: Arbeit an den Projekten von allen.',
    allClients: 'Alle Kunden, auch neue',
    noClients: 'Gar keinen Kunden: Von keinem Kunden gibt es für diesen Menschen etwas.',
    clients: 'Nur {{clients}}, mit deren Nutzern',
  },
  explain: {
    title: 'Darf {{name}} …?',
    permission: 'Recht',
    project: 'Wo',
    anywhere: 'Überall',
    on: 'In {{name}}',
    yes: 'Ja: {{name}} darf „{{what}}“',
    no: 'Nein: {{name}} darf „{{what}}“ nicht',
    allows: 'Erlaubt es:',
    refuses: 'Verbietet es:',
    customize: 'Rechte ändern',
    choose: 'Projekte ändern',
    set: {
      profile: 'im Profil „{{profile}}“',
      own: 'in der eigenen Auswahl von {{name}}',
      project: 'in der eigenen Auswahl für dieses Projekt',
    },
    layer: {
      active: {
        yes: '{{name}} ist aktiv und kann sich anmelden',
        no: '{{name}} kann sich jetzt nicht anmelden: {{status}}',
        unused: '{{name}} hat sich noch nie angemeldet; es zählt ab der ersten Anmeldung',
      },
      plan: {
        yes: 'Der Tarif des Portals enthält es',
        no: 'Der Tarif des Portals enthält „{{what}}“ nicht',
      },
      ceiling: {
        yes: 'Die Obergrenze von {{client}} erlaubt es',
        no: 'In der Obergrenze von {{client}} ist „{{what}}“ aus',
      },
      role: {
        yes: 'Die Rolle {{role}} genügt',
        no: '„{{what}}“ verlangt die Rolle Admin, {{name}} ist {{role}}',
      },
      set: {
        yes: 'Es ist an {{set}}',
        no: '„{{what}}“ ist aus {{set}}',
      },
      scope: {
        yes: 'Das Projekt ist unter denen, die {{name}} sieht',
        no: 'Das Projekt ist nicht unter denen, die {{name}} sieht',
      },
    },
  },
  invitation: {
    title: 'Einladung',
    none: 'Noch hat niemand {{name}} eingeladen. Die Einladung ist ein Brief mit einem Link zum Einrichten des Kontos.',
    delivery: {
      queued: 'Brief unterwegs',
      sent: 'Brief gesendet',
      unhandled: 'Kein Brief gesendet',
      failed: 'Nicht zugestellt',
    },
    opened: 'Geöffnet, noch nicht angenommen. Der Link gilt bis {{until}}: {{left}}.',
    waiting: 'Noch nicht geöffnet. Der Link gilt bis {{until}}: {{left}}.',
    expired:
      'Der Link gilt seit {{until}} nicht mehr. Senden Sie die Einladung noch einmal: Der neue Brief hat einen neuen Link.',
    failed:
      'Der letzte Brief kam zurück. Berichtigen Sie die E-Mail unter Angaben: Ein neuer Brief geht an die neue Adresse.',
    unhandled:
      'Hier verschickt nichts Briefe. Kopieren Sie den Link und geben Sie ihn selbst weiter, oder fragen Sie, wer dieses Portal betreibt.',
    void: {
      inviter:
        'Der Link gilt jetzt nicht: Wer ihn geschickt hat, darf nicht mehr einladen. Senden Sie ihn noch einmal, dann sind Sie es, der einlädt.',
      grant:
        'Der Link gilt jetzt nicht: Wer ihn geschickt hat, darf nicht mehr so viel vergeben. Senden Sie ihn noch einmal, dann sind Sie es, der einlädt.',
      domain: 'Der Link gilt jetzt nicht: Die Domain der E-Mail ist hier nicht erlaubt.',
      ended:
        'Der Link gilt jetzt nicht: Der Zugang, den er gibt, ist beendet. Setzen Sie unter Angaben ein späteres Ende.',
    },
    resend: 'Noch einmal senden',
    resendFrom: 'Einmal am Tag: wieder ab {{from}}',
    copy: 'Link kopieren …',
  },
  copy: {
    title: 'Link der Einladung kopieren',
    act: 'Link zeigen',
    what: 'Wer den Link hat, kann hier {{name}} werden; geben Sie ihn nur diesem Menschen. Von da an belegt der Link keine E-Mail mehr: Bei einem Konto, das es schon gibt, muss man sich anmelden. Das Protokoll vermerkt, dass Sie ihn angesehen haben. Niemand erhält eine Nachricht.',
    link: 'Link',
    until: 'Gilt bis {{until}}, ein Mal.',
    toClipboard: 'Kopieren',
    copied: 'Kopiert',
  },
  trail: {
    type: {
      invitation: {
        sent: '{{who}} hat eingeladen, Brief {{number}}',
        resent: '{{who}} hat noch einmal eingeladen, Brief {{number}}',
        link_copied: '{{who}} hat den Link kopiert',
        reminded: 'Brief {{number}} ging noch einmal hinaus',
        undeliverable: 'Brief {{number}} kam zurück',
        accepted: 'Angenommen',
        declined: 'Abgelehnt',
        cancelled: '{{who}} hat sie zurückgezogen',
      },
    },
    to: 'an {{email}}',
    failed: 'an {{email}}: {{reason}}',
    corrected: '{{who}} hat die E-Mail berichtigt',
    correctedDetail: 'aus {{before}} wurde {{after}}; seitdem gilt der alte Link nicht mehr',
    opened: 'Link geöffnet',
    next: 'Setzt ein Passwort und ist aktiv',
    over: 'Der Link gilt nicht mehr',
    by: 'bis {{time}}',
  },
  details: {
    clientStays:
      'Ein Mensch bleibt bei seinem Kunden; für einen anderen legen Sie ihn auch dort an.',
    name: 'Name',
    nameHint: 'Ein Name, der hier eingegeben wird, bleibt, bis das Team ihn ändert.',
    nameNeeded: 'Ein Name ist nötig.',
    email: 'E-Mail',
    emailHint:
      'Sie lässt sich berichtigen, solange die Einladung offen ist: Ein neuer Brief geht an die neue Adresse.',
    emailFixed: 'Die eigene. Sie ändert sich, wenn dieser Mensch sie für sein Konto ändert.',
    emailWrong: 'Das ist keine E-Mail.',
    language: 'Sprache der Briefe',
    languageHint: 'Briefe ohne Text in dieser Sprache kommen in der des Portals.',
    portalRate: 'Stundensatz',
    portalRateHint: 'Für Projekte, die keinen eigenen Satz für diesen Menschen haben, wie 120.00.',
    rateWrong: 'Ein Satz ist eine Zahl mit höchstens zwei Stellen, wie 120.00.',
    clients: 'Zugewiesene Kunden',
    allClients: 'Alle Kunden',
    allClientsHint: 'Auch neue.',
    someClients: 'Nur diese',
    someClientsHint: 'Von anderen Kunden gibt es für diesen Menschen nichts.',
    findClients: 'Kunden durchsuchen',
    happens: 'Was geschehen wird',
    newLetter:
      'Ein neuer Brief geht an {{email}}. Der Link im alten gilt nicht mehr, und Sie sind es nun, der einlädt.',
    newAddress: 'Die Einladung geht, sobald sie gesendet wird, an {{email}}.',
    newRole: '{{name}} ist ab der nächsten Seite {{role}}.',
    endsNow: 'Das Ende ist schon vorbei: {{name}} verliert sofort jeden Zugang.',
    newClients: '{{name}} sieht ab der nächsten Seite die gewählten Kunden und keine anderen.',
    alsoChanges: 'Ändert sich außerdem: {{fields}}.',
    adminsOnly: 'Nur Admins im Team ändern das Team.',
    saved: '{{name}} ist gespeichert.',
  },
  projects: {
    ownSet: 'Eigene Auswahl',
    title: 'Projekte',
    choose: 'Projekte wählen …',
    find: 'Projekte durchsuchen',
    none: 'Kein Projekt ist gewählt',
    noneButGroups: 'Zu sehen ist alle Arbeit der Gruppen unten, in jedem Projekt.',
    take: 'Übernehmen',
    notSaved: 'Noch wird nichts gespeichert: Sie sehen zuerst, was sich ändert.',
    name: 'Projekt',
    rate: 'Stundensatz',
    rateOf: 'Stundensatz in {{name}}',
    fixed: 'nicht nach Stunden',
    until: 'Bis',
    untilOf: 'Zugang zu {{name}} endet',
    new: 'neu',
    gone: 'gelöscht',
    goneWhy:
      'Das Projekt ist gelöscht. Es bleibt gewählt und zeigt nichts, damit dadurch niemand mehr sieht.',
    outside: 'Außerhalb der Projekte des Kunden: ohne Wirkung.',
    over: 'Das Ende ist vorbei: ohne Wirkung.',
    customize: 'Rechte in diesem Projekt …',
    takeOff: 'Aus diesem Projekt nehmen …',
    takeOffDetail: 'Sofort; Satz und eigene Rechte dort gehen mit',
    wouldWiden:
      'Es ist das letzte Projekt: Ohne es wäre alle Arbeit der Gruppen zu sehen. Wählen Sie stattdessen andere Projekte oder Gruppen.',
    losesOwn: 'Was wegfällt, verliert auch Satz, Ende und eigene Rechte dort.',
    saved: 'Was {{name}} sieht, ist gespeichert.',
  },
  groups: {
    title: 'Gruppen',
    choose: 'Gruppen wählen …',
    find: 'Gruppen durchsuchen',
    none: 'Keine Gruppe ist gewählt: Zu sehen ist Arbeit von allen.',
  },
  summary: {
    title: 'Was {{name}} sehen wird',
    added: 'Kommt hinzu',
    removed: 'Fällt weg',
    changed: 'Satz oder Ende geändert',
  },
  takeOff: {
    title: '{{name}} aus {{project}} nehmen?',
    what: '{{name}} sieht ab der nächsten Seite nichts mehr von {{project}}. Satz, Ende und eigene Rechte dort sind weg. Alles andere bleibt.',
    act: 'Aus dem Projekt nehmen',
    done: '{{name}} ist nicht mehr in {{project}}.',
  },
};
