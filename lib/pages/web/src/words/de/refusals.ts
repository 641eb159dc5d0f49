import type { refusals as en } from '../en/refusals.js';
import type { Translated } from '../index.js';

/** Was eine Ablehnung für den Menschen an der Seite heißt. */
export const refusals: Translated<typeof en> = {
  STALE_VERSION:
    'Jemand anderes hat das inzwischen geändert. Laden Sie neu: was Sie eingegeben haben, bleibt.',
  LAST_ADMIN:
    'Das ist der letzte Admin, der sich anmelden kann. Machen Sie zuerst jemand anderen zum Admin.',
  SELF_CHANGE: 'Niemand ändert den eigenen Zugang. Bitten Sie einen anderen Admin.',
  NOT_FOUND: 'Das gibt es nicht mehr.',
  RESEND_TOO_SOON: 'Der letzte Brief ging vor weniger als einem Tag hinaus.',
};
