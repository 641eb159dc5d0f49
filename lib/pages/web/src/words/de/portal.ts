import type { portal as en } from '../en/portal.js';
import type { Translated } from '../catalogue.js';

/** Wörter der Portalseite. */
export const portal: Translated<typeof en> = {
  title: 'Portal',
  lead: 'Wie Ihr Portal für Kundennutzer aussieht, und was für alles darin gilt.',
  readOnly: 'Admins der Agentur stellen das ein; Sie können es lesen.',
  saved: 'Das Portal ist gespeichert.',
  savedButDomain: 'Alles außer der Domain ist gespeichert.',
  told: 'Gilt ab der nächsten Seite von allen. Niemand erhält eine Nachricht.',
  section: {
    brand: 'Auftritt',
    domain: 'Eigene Domain',
    joining: 'Wer eingeladen werden kann',
    letters: 'Briefe und Tage',
    view: 'Ansehen als Kundennutzer',
  },
  field: {
    name: 'Name',
    logo: 'Logo',
    colors: 'Farben',
    domain: 'Domain',
    allowedDomains: 'Adressen der Kundennutzer',
    staffDomains: 'Adressen der Mitarbeiter',
    locale: 'Sprache der Briefe',
    timeZone: 'Zeitzone',
    staffMayView: 'Auch Mitarbeiter, die keine Admins sind, dürfen als Kundennutzer ansehen',
  },
  hint: {
    name: 'Er steht über jeder Seite und in Briefen.',
    logo: 'Die https-Adresse eines Bildes. Es steht neben dem Namen, 28 px hoch.',
    domain: 'Dort erreichen Kundennutzer Ihr Portal, ohne ein Wort von jemand anderem.',
    domainNow: 'Das Portal ist unter {{domain}}. Leer nimmt sie weg.',
    domains:
      'Wer schon da ist, bleibt. Offene Einladungen an andere Domains können nicht mehr angenommen werden.',
    allowedDomains: 'Ein Kunde kann es weiter einschränken.',
    staffDomains: 'In der Regel Ihre eigene.',
    locale: 'Wo weder ein Nutzer noch ein Kunde eine eigene hat.',
    timeZone:
      'Zugang, der an einem Tag endet, endet, wenn dieser Tag dort vorbei ist. Dort ist es jetzt {{now}}.',
    staffMayView:
      'Für einige Minuten, ohne etwas zu ändern, mit einem Grund, den das Protokoll festhält. Admins dürfen es ohnehin.',
  },
  wrong: {
    name: 'Ein Portal braucht einen Namen.',
    logo: 'Die Adresse eines Logos beginnt mit https://.',
    colors: 'Eine Farbe schreibt sich wie #1a2b3c.',
  },
  english: 'Englisch',
  domain: {
    how: 'Wie eine Domain hier Ihre wird',
    point:
      'Lassen Sie die Domain auf diese App zeigen: mit einem CNAME-Eintrag auf {{here}} bei dem, der sie verwaltet.',
    pointAsk:
      'Lassen Sie die Domain auf diese App zeigen. Fragen Sie den Betreiber, auf welchen Namen.',
    tell: 'Sagen Sie es dem Betreiber dieser App, und weisen Sie nach, dass die Domain Ihnen gehört. Er bestätigt sie.',
    save: 'Tragen Sie sie oben ein und speichern Sie. Sie wird erst angenommen, wenn sie bestätigt ist; nichts anderes auf dieser Seite wartet darauf.',
    then: 'Von da an gibt es dort nur Ihr Portal: niemand von einer anderen Agentur ist dort zu finden oder kann sich anmelden.',
  },
  colour: {
    primary: 'Hauptfarbe',
    primaryHint: 'Links, Knöpfe, was ausgewählt ist',
    accent: 'Zweite Farbe',
    accentHint: 'Der schmale Streifen oben auf den Seiten; darauf steht kein Text',
    otherHint: 'Verwendet Ihre App',
    choose: 'Wählen: {{name}}',
    code: 'Code: {{name}}',
    add: 'Eine Farbe Ihrer eigenen App',
    addAct: 'Hinzufügen',
    name: 'Ihr Name in der App',
    nameHint: 'Wie Ihre Entwickler sie nennen, zum Beispiel „chart-1“.',
    nameWrong:
      'Buchstaben, Ziffern und Bindestriche, mit einem Buchstaben am Anfang; jeder Name einmal.',
  },
  preview: {
    title: 'Vorschau',
    light: 'Hell',
    dark: 'Dunkel',
    heading: 'Team von Acme',
    text: 'Zwei Personen sind eingeladen.',
    link: 'Ansehen, wer',
    button: 'Einladung senden',
    chip: 'Frühlingsaktion',
    noColour: 'Keine Hauptfarbe: die der Seiten wird gezeigt.',
    kept: '{{colour}} ist darauf gut zu lesen.',
    moved: '{{typed}} wäre schwer zu lesen, deshalb wird {{colour}} gezeigt.',
    noLogo: 'Das Bild kann nicht geladen werden.',
  },
  plan: {
    title: 'Tarif',
    none: 'Kein Tarif',
    hint: 'Was Ihre Agentur hier gebucht hat. Der Tarif bestimmt, welche Rechte es gibt und ob sie angepasst werden können.',
    all: 'Alle Rechte',
    without: 'Nicht enthalten: {{names}}',
    customize: 'Angepasste Rechte für einzelne Nutzer',
    noCustomize: 'Keine angepassten Rechte für einzelne Nutzer: nur Standard und Profile',
    others:
      'Welche Tarife es gibt, bestimmt der Betreiber dieser App; er ändert auch Ihren. Fragen Sie ihn, was die anderen enthalten.',
  },
};
