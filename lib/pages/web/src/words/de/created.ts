import type { created as en } from '../en/created.js';
import type { Translated } from '../catalogue.js';

/** Wörter dessen, was beim Anlegen von Nutzern herauskommt. */
export const created: Translated<typeof en> = {
  refused: {
    open: 'Diesen Nutzer öffnen',
    domain: {
      portal:
        'Ihr Portal erlaubt keine Adressen bei {{domain}}. Ein Admin kann sie unter Portal erlauben.',
      client:
        'Der Kunde erlaubt keine Adressen bei {{domain}}. Erlauben Sie sie auf der Seite des Kunden.',
    },
    seats_one:
      'Der Kunde hat {{count}} Platz, und er ist besetzt. Deaktivieren oder entfernen Sie zuerst einen Nutzer.',
    seats_other:
      'Alle {{count}} Plätze des Kunden sind besetzt. Deaktivieren oder entfernen Sie zuerst einen Nutzer.',
    pending_one: 'Der Kunde hat {{count}} offene Einladung; mehr darf er nicht haben.',
    pending_other:
      'Der Kunde hat {{count}} offene Einladungen; mehr darf er nicht haben. Ziehen Sie welche zurück, oder warten Sie, bis sie angenommen sind.',
    most_one: 'Auf einmal kann höchstens {{count}} Nutzer angelegt werden.',
    most_other: 'Auf einmal können höchstens {{count}} Nutzer angelegt werden.',
    fields: 'Der Server nimmt das nicht an: {{faults}}.',
    differs:
      'Gibt es hier schon, mit anderen Einstellungen als diesen: {{fields}}. Nichts wurde geändert.',
  },
  done: {
    invited: '{{name}} ist angelegt. Ein Brief mit einem Link geht an {{email}}.',
    active:
      '{{name}} ist angelegt und kann sich mit dem Passwort anmelden. Niemand hat eine Nachricht erhalten.',
    silent: '{{name}} ist angelegt. Niemand hat eine Nachricht erhalten.',
    noScope: '{{name}} sieht noch kein Projekt: kein Projekt und keine Gruppe ist gewählt.',
  },
  results: {
    title: 'Was daraus wurde',
    lead_one: '{{count}} von {{total}} angelegt',
    lead_other: '{{count}} von {{total}} angelegt',
    again_one: '{{count}} noch einmal versuchen',
    again_other: '{{count}} noch einmal versuchen',
    done: 'Zu den Nutzern',
    who: 'Adresse',
    outcome: 'Was daraus wurde',
    detail: 'Was folgt',
  },
  field: {
    name: 'Name',
    role: 'Rolle',
    clientId: 'Kunde',
    client: 'Kunde',
    clients: 'Kunden',
    projects: 'Projekte',
    groups: 'Gruppen',
    permissions: 'Rechte',
    portalRate: 'Satz im Portal',
    accessUntil: 'Ende des Zugangs',
    locale: 'Sprache',
  },
  outcome: {
    created: 'Angelegt',
    resent: 'Neu eingeladen',
    present: 'War schon da',
    refused: 'Abgelehnt',
    twice: 'Doppelt in der Liste',
  },
  there: {
    letter: 'Ein Brief geht hinaus.',
    active: 'Kann sich anmelden.',
    silent: 'Ausstehend, bis Sie einen Link senden.',
    noScope: 'Sieht noch kein Projekt: kein Projekt und keine Gruppe ist gewählt.',
    ALREADY_INVITED: 'Hat schon eine offene Einladung. Nichts wurde geändert oder gesendet.',
    ALREADY_MEMBER: 'Ist hier schon Nutzer. Nichts wurde geändert oder gesendet.',
    RESENT: 'Die Einladung war abgelaufen; ein neuer Brief geht hinaus.',
  },
};
