import type { faults as en } from '../en/faults.js';
import type { Translated } from '../index.js';

/** Was an einem Feld nicht stimmt, wie es darunter steht. */
export const faults: Translated<typeof en> = {
  email: 'Schreiben Sie eine E-Mail-Adresse, wie ada@acme.example.',
  empty: 'Das darf nicht leer sein.',
  textFromTo: 'Schreiben Sie {{least}} bis {{most}} Zeichen.',
  textMost: 'Schreiben Sie höchstens {{most}} Zeichen.',
  letters: 'Das enthält Zeichen, die sich nicht speichern lassen. Geben Sie es neu ein.',
  rate: 'Schreiben Sie einen Betrag mit höchstens zwei Stellen, wie 120.00.',
  date: 'Schreiben Sie ein Datum, wie 2026-12-31.',
  ahead: 'Wählen Sie einen Zeitpunkt in der Zukunft.',
  number: 'Schreiben Sie eine ganze Zahl von {{least}} bis {{most}}.',
  numberFrom: 'Schreiben Sie eine ganze Zahl ab {{least}}.',
  web: 'Schreiben Sie eine Webadresse, wie https://acme.example.',
  https: 'Schreiben Sie eine Adresse, die mit https:// beginnt.',
  domain: 'Schreiben Sie eine Domain, wie portal.example.com.',
  domains: 'Schreiben Sie Domains, wie example.com, ohne @.',
  language: 'Wählen Sie eine Sprache, wie de oder pt-BR.',
  timeZone: 'Wählen Sie eine Zeitzone, wie Europe/Berlin.',
  country: 'Schreiben Sie die zwei Buchstaben des Landes, wie DE.',
  color: 'Wählen Sie eine Farbe, wie #1a2b3c.',
  lines: 'Schreiben Sie höchstens {{most}} Zeilen mit je höchstens {{each}} Zeichen.',
  list: 'Wählen Sie höchstens {{most}}.',
  listFromTo: 'Wählen Sie {{least}} bis {{most}}.',
  needed: 'Wählen Sie hier etwas, oder im anderen Feld.',
  role: 'Diese Rolle passt hier nicht.',
  choice: 'Wählen Sie eines von dem, was angeboten wird.',
  other: 'Das geht hier nicht: {{fault}}',
  taken: 'Das ist vergeben. Wählen Sie etwas anderes.',
  gone: 'Das gibt es nicht mehr. Wählen Sie etwas anderes.',
  staffOnly: 'Das setzt nur die Agentur.',
};
