import type { Context } from 'liquidjs';
import type { Filling } from '../../domain/templates/template-values.js';
import { unlinked } from '../../domain/text/unlinked.js';

/**
 * What an output of a template shows of its value. Mail clients make no link of it, unless it is the letter's own link, the
 * portal's logo or the address the mail goes to, unchanged.
 */
export function shownValue(value: unknown, context: Context): string {
  const text = asText(value);
  context.memoryLimit.use(text.length);
  const { url, member, portal } = context.environments as unknown as Filling;
  const asItIs = [url, member.email, portal.logo];
  return asItIs.includes(text) ? text : unlinked(text);
}

/** As Liquid has it: nothing for what is missing, lists without commas. */
function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).join('');
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
