import { wcagContrast } from 'culori';
import { accentFor } from '../../lib/pages/web/src/accent.js';

// Its parts come as ES modules only; the whole is there for `require`, too.
jest.mock('culori/fn', () => jest.requireActual<object>('culori'));

const GROUNDS = { light: ['#ffffff', '#f5f4ef'], dark: ['#1c2024', '#14171a'] } as const;

/** Colours over the whole cube, the pure ones among them. */
const COLOURS = ['00', '33', '66', '99', 'cc', 'ff'].flatMap((red, _, steps) =>
  steps.flatMap((green) => steps.map((blue) => `#${red}${green}${blue}`)),
);

describe.each(['light', 'dark'] as const)('the colours of a brand, %s', (theme) => {
  it('can be read on every ground, and have text on them that can be', () => {
    const unread = COLOURS.filter((colour) => {
      const shown = accentFor(colour, theme);
      if (!shown) return true;
      const { accent, onAccent, soft } = shown;
      return [...GROUNDS[theme], soft, onAccent].some(
        (ground) => wcagContrast(accent, ground) < 4.5,
      );
    });
    expect(unread).toEqual([]);
  });
});
