import type { Shape } from '../../api.js';

/** A client's details as the fields of the form have them: what is missing is empty. */
export interface DetailValues {
  readonly name: string;
  readonly type: 'business' | 'individual';
  readonly contactEmail: string;
  readonly webAddress: string;
  /** A line each. */
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly region: string;
  readonly country: string;
  readonly locale: string;
  readonly allowedDomains: readonly string[] | null;
}

/** What the fields show of a client. */
export function detailValues(client: Shape<'Client'>): DetailValues {
  const { name, type, contactEmail, webAddress, address, locale, allowedDomains } = client;
  return {
    name,
    type,
    contactEmail: contactEmail ?? '',
    webAddress: webAddress ?? '',
    street: address?.street?.join('\n') ?? '',
    postalCode: address?.postalCode ?? '',
    city: address?.city ?? '',
    region: address?.region ?? '',
    country: address?.country ?? '',
    locale: locale ?? '',
    allowedDomains,
  };
}

/** The same as the contract takes it. */
export function bodyOf(values: DetailValues): Omit<Shape<'UpdateClient'>, 'version'> {
  const { street, allowedDomains } = values;
  const lines = street.split('\n').flatMap((line) => line.trim() || []);
  const parts = {
    ...(lines.length > 0 && { street: lines }),
    ...filled(values, ['postalCode', 'city', 'region', 'country']),
  };
  return {
    name: values.name,
    type: values.type,
    contactEmail: values.contactEmail.trim() || null,
    webAddress: values.webAddress.trim() || null,
    address: Object.keys(parts).length > 0 ? parts : null,
    locale: values.locale || null,
    allowedDomains: allowedDomains && [...allowedDomains],
  };
}

type Part = 'postalCode' | 'city' | 'region' | 'country';

function filled(values: DetailValues, parts: readonly Part[]): Partial<Record<Part, string>> {
  return Object.fromEntries(
    parts.flatMap((part) => {
      const value = values[part].trim();
      return value === '' ? [] : [[part, value]];
    }),
  );
}
