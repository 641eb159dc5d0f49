import {
  convertLabToLch,
  convertLchToLab,
  convertOklabToRgb,
  convertRgbToLrgb,
  convertRgbToOklab,
  type Oklch,
  parseHex,
  type Rgb,
  serializeHex,
} from 'culori/fn';

/** What text needs against what it stands on. */
const READABLE = 4.5;

/** What each theme has behind its text, and the text on an accent. */
const GROUNDS = {
  light: { surface: '#ffffff', page: '#f5f4ef', soft: 0.955, step: -0.01 },
  dark: { surface: '#1c2024', page: '#14171a', soft: 0.32, step: 0.01 },
} as const;

/** The colours of a brand as one theme can show them. */
export interface Accent {
  readonly accent: string;
  readonly onAccent: string;
  readonly soft: string;
}

/** The brand's colour, moved in lightness only as far as links and buttons need to be read in this theme. */
export function accentFor(colour: string, theme: keyof typeof GROUNDS): Accent | null {
  const base = oklchOf(colour);
  if (!base) return null;
  const { surface, page, soft, step } = GROUNDS[theme];
  const softened = hexOf({ ...base, l: soft, c: Math.min(base.c, 0.045) });
  // As the screen shows it: a colour that it cannot show is another there, and may be read less well.
  const isRead = (each: Oklch) =>
    [surface, page, softened].every((ground) => contrast(hexOf(each), ground) >= READABLE);
  let shown = base;
  // White gets darker, too, and black lighter.
  while (!isRead(shown) && (step < 0 ? shown.l > 0.05 : shown.l < 0.97))
    shown = { ...shown, l: shown.l + step };
  const accent = hexOf(shown);
  const onAccent =
    contrast('#ffffff', accent) >= contrast('#0b1013', accent) ? '#ffffff' : '#0b1013';
  return { accent, onAccent, soft: softened };
}

// Only the conversions that are needed: whatever reads any colour there is weighs 4 KB on every page.

function oklchOf(hex: string): Oklch | null {
  const rgb = parseHex(hex);
  return rgb ? { ...convertLabToLch(convertRgbToOklab(rgb)), mode: 'oklch' } : null;
}

function hexOf(colour: Oklch): string {
  const { l, a, b } = convertLchToLab(colour);
  return serializeHex(convertOklabToRgb({ l, a, b }));
}

/** The contrast of two colours by WCAG 2. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const { r, g, b } = convertRgbToLrgb(parseHex(hex) as Rgb);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
