import { parseHex } from 'culori/fn';
import { accentFor } from './accent.js';

/**
 * Puts the colours of a portal on the page: its `primary` as the accent, its `accent` as the mark that nobody has to read. What
 * it leaves out is the page's own.
 */
export function applyBrand(colors: Readonly<Record<string, string>>): void {
  const { style } = document.documentElement;
  for (const each of ['--accent', '--on-accent', '--accent-soft', '--brand-mark'])
    style.removeProperty(each);
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
  if (stripe && parseHex(stripe)) style.setProperty('--brand-mark', stripe);
}
