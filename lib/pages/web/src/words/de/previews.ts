import type { previews as en } from '../en/previews.js';
import type { Translated } from '../catalogue.js';

/** Wörter für das, was eine Änderung bewirken würde. */
export const previews: Translated<typeof en> = {
  title: 'Was sich ändert',
  nothing: 'Noch ist nichts geändert.',
  asking: 'Es wird nachgesehen, wen das betrifft…',
  asked: 'Noch ist nichts gespeichert. Wenn Sie es speichern:',
  changed_zero: 'Niemand darf oder sieht etwas anderes.',
  changed_one: '{{count}} Nutzer darf oder sieht etwas anderes.',
  changed_other: '{{count}} Nutzer dürfen oder sehen etwas anderes.',
  showAll: 'Alle {{count}} zeigen',
  unnamed_one: 'Und {{count}} weiterer, der nicht aufgeführt ist.',
  unnamed_other: 'Und {{count}} weitere, die nicht aufgeführt sind.',
  voided_one: '{{count}} offene Einladung kann dann nicht mehr angenommen werden.',
  voided_other: '{{count}} offene Einladungen können dann nicht mehr angenommen werden.',
  lose: 'Verliert:',
  gain: 'Gewinnt:',
};
