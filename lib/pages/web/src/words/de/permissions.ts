import type { permissions as en } from '../en/permissions.js';
import type { Translated } from '../index.js';

/** Wörter des Baums der Rechte und dessen, was jemand darf. */
export const permissions: Translated<typeof en> = {
  title: 'Rechte',
  tree: {
    sections: 'Bereiche',
    search_one: '{{count}} Recht durchsuchen',
    search_other: '{{count}} Rechte durchsuchen',
    onlyChanged: 'Nur geänderte',
    nothingChanged: 'Nichts ist geändert',
    found_one: '{{count}} Recht gefunden',
    found_other: '{{count}} Rechte gefunden',
    all: 'Alle',
    general: 'Allgemein',
    allOn: 'Alle an',
    allOff: 'Alle aus',
    changed: 'geändert',
    in: 'in {{name}}',
    count: '{{on}} von {{all}} an',
    kept: 'Bleibt an, bis es wieder erlaubt ist',
    offAbove: 'Ohne Wirkung, solange {{name}} aus ist',
    sectionOff: '{{name}} ist aus, also wirkt darin nichts. Die Schalter bleiben, wie sie stehen.',
  },
  lock: {
    short: { ceiling: 'Obergrenze', plan: 'Tarif', role: 'Nur Admins' },
  },
};
