import {
  converter,
  formatHex,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  type Oklch,
  parse,
  useMode as knowMode,
  wcagContrast,
} from 'culori/fn';

// Modes have to be known before they are read or written.
for (const mode of [modeRgb, modeLrgb, modeOklab, modeOklch]) knowMode(mode as typeof modeRgb);
const toOklch = converter('oklch');

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
  const parsed = parse(colour);
  const base = parsed && toOklch(parsed);
  if (!base) return null;
  const { surface, page, soft, step } = GROUNDS[theme];
  const softened = formatHex({ ...base, l: soft, c: Math.min(base.c, 0.045) });
  // As the screen shows it: a colour that it cannot show is another there, and may be read less well.
  const isRead = (each: Oklch) =>
    [surface, page, softened].every((ground) => wcagContrast(formatHex(each), ground) >= READABLE);
  let shown = base;
  // White gets darker, too, and black lighter.
  while (!isRead(shown) && (step < 0 ? shown.l > 0.05 : shown.l < 0.97))
    shown = { ...shown, l: shown.l + step };
  const accent = formatHex(shown);
  const onAccent =
    wcagContrast('#ffffff', accent) >= wcagContrast('#0b1013', accent) ? '#ffffff' : '#0b1013';
  return { accent, onAccent, soft: softened };
}

/** Puts the colours of a portal on the page: its `primary` as the accent, its `accent` as the mark that nobody has to read. */
export function applyBrand(colors: Readonly<Record<string, string>>): void {
  const { style } = document.documentElement;
  const [primary, mark] = [colors['primary'], colors['accent'] ?? colors['secondary']];
  const [light, dark] = (['light', 'dark'] as const).map(
    (theme) => primary && accentFor(primary, theme),
  );
  if (light && dark) {
    style.setProperty('--accent', `light-dark(${light.accent}, ${dark.accent})`);
    style.setProperty('--on-accent', `light-dark(${light.onAccent}, ${dark.onAccent})`);
    style.setProperty('--accent-soft', `light-dark(${light.soft}, ${dark.soft})`);
  }
  const stripe = mark ?? primary;
  if (stripe && parse(stripe)) style.setProperty('--brand-mark', stripe);
}
