import type { Shape } from '../../api.js';

/** A portal's settings as the fields of the form have them. */
export interface PortalValues {
  readonly name: string;
  readonly logo: string;
  /** By the names that the host's app and the pages know; one that is empty is taken away. */
  readonly colors: Readonly<Record<string, string>>;
  readonly domain: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly staffMayView: boolean;
  readonly allowedDomains: readonly string[] | null;
  readonly staffDomains: readonly string[] | null;
}

/** Colours that the pages themselves use; a host's app may use others. */
export const OWN_COLOURS = ['primary', 'accent'] as const;

/** What a colour is written as. */
export const HEX = /^#[0-9a-f]{6}$/iu;

/** What the fields show of a portal. */
export function portalValues(portal: Shape<'Portal'>): PortalValues {
  const { name, logo, colors, domain, timeZone, locale, staffMayView } = portal;
  const { allowedDomains, staffDomains } = portal;
  return {
    name,
    logo: logo ?? '',
    colors: { primary: '', accent: '', ...colors },
    domain: domain ?? '',
    timeZone,
    locale: locale ?? '',
    staffMayView,
    allowedDomains,
    staffDomains,
  };
}

/** The same as the contract takes it. */
export function portalBody(values: PortalValues): Omit<Shape<'UpdatePortal'>, 'version'> {
  const { allowedDomains, staffDomains } = values;
  return {
    name: values.name,
    logo: values.logo.trim() || null,
    colors: usedColours(values.colors),
    domain: values.domain.trim() || null,
    timeZone: values.timeZone,
    locale: values.locale || null,
    staffMayView: values.staffMayView,
    allowedDomains: allowedDomains && [...allowedDomains],
    staffDomains: staffDomains && [...staffDomains],
  };
}

/** Those colours that there are. */
export function usedColours(colors: PortalValues['colors']): Record<string, string> {
  return Object.fromEntries(Object.entries(colors).filter(([, colour]) => colour !== ''));
}
