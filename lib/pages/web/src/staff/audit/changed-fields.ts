import { languageName } from '../../language-name.js';
import { moment } from '../../times.js';
import { type T, type Words } from '../../words/index.js';
import type { EventChange } from './event-changes.js';
import type { Change } from './event-data.js';
import type { EventNames } from './event-names.js';
import { listChanges } from './set-changes.js';
import { textChanges } from './text-changes.js';

type Fields = Readonly<Record<string, unknown>>;

/** How one field is told; it may take more than one line. */
type Teller = (before: unknown, after: unknown) => readonly EventChange[];

function told(
  change: Change | undefined,
  tellers: Readonly<Record<string, Teller>>,
): readonly EventChange[] {
  const [before, after] = [change?.before ?? {}, change?.after ?? {}] as [Fields, Fields];
  const fields = Object.keys({ ...before, ...after });
  return fields.flatMap((field) => {
    const [was, is] = [before[field], after[field]];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : (tellers[field]?.(was, is) ?? []);
  });
}

type Label = keyof Words['trail']['field'];

/** A field as one line, its values made readable. */
function line(
  t: T,
  label: Label,
  textOf: (value: string | number | boolean | object) => string = String,
): Teller {
  const text = (value: unknown) =>
    value === null || value === undefined || value === '' ? null : textOf(value);
  return (before, after) => [
    {
      label: t(`trail.field.${label}`),
      before: text(before),
      after: text(after),
    },
  ];
}

/** A list of words, of which some came and others went. */
function list(t: T, label: Label, nameOf?: (id: string) => string): Teller {
  return (before, after) =>
    listChanges(
      t(`trail.field.${label}`),
      before as readonly string[] | null,
      after as readonly string[] | null,
      nameOf,
    );
}

/** The details of a member. */
export function memberChanges(change: Change | undefined, t: T): readonly EventChange[] {
  return told(change, {
    name: line(t, 'name'),
    email: line(t, 'email'),
    locale: line(t, 'locale', (tag) => languageName(tag as string)),
    portalRate: line(t, 'portalRate'),
    accessUntil: (before, after) => [
      {
        label: t('trail.field.accessUntil'),
        before: typeof before === 'number' ? moment(before) : t('trail.noEnd'),
        after: typeof after === 'number' ? moment(after) : t('trail.noEnd'),
      },
    ],
    standing: line(t, 'standing', (value) => t(`trail.standing.${value as 'ok'}`)),
    emailConflict: line(t, 'emailConflict', (value) => t(`trail.conflict.${value as 'taken'}`)),
    reviewedAt: line(t, 'reviewedAt', (value) => moment(value as number)),
  });
}

/** The fields of a client. */
export function clientChanges(
  change: Change | undefined,
  t: T,
  names: EventNames,
): readonly EventChange[] {
  return told(change, {
    name: line(t, 'name'),
    type: line(t, 'type', (value) => t(`trail.type.${value as 'business'}`)),
    contactEmail: line(t, 'contactEmail'),
    webAddress: line(t, 'webAddress'),
    address: line(t, 'address', addressText),
    projects: list(t, 'projects', names.project),
    defaultScope: (before, after) => {
      const part = (name: 'projects' | 'groups') =>
        [before, after].map((scope) => (scope as Scope | null)?.[name]);
      const [projects, groups] = [part('projects'), part('groups')];
      return [
        ...list(t, 'defaultProjects', names.project)(projects[0], projects[1]),
        ...list(t, 'defaultGroups', names.group)(groups[0], groups[1]),
      ];
    },
    allowedDomains: list(t, 'allowedDomains'),
    locale: line(t, 'locale', (tag) => languageName(tag as string)),
  });
}

interface Scope {
  readonly projects: readonly string[];
  readonly groups: readonly string[];
}

function addressText(value: unknown): string {
  const { street, postalCode, city, region, country } = value as {
    readonly street?: readonly string[];
    readonly postalCode?: string;
    readonly city?: string;
    readonly region?: string;
    readonly country?: string;
  };
  const place = [postalCode, city].filter(Boolean).join(' ');
  return [...(street ?? []), place, region, country].filter(Boolean).join(', ');
}

/** The settings of the portal. */
export function portalChanges(change: Change | undefined, t: T): readonly EventChange[] {
  return told(change, {
    plan: line(t, 'plan'),
    name: line(t, 'name'),
    logo: line(t, 'logo'),
    colors: (before, after) => colorChanges(before as Colors, after as Colors, t),
    domain: line(t, 'domain'),
    timeZone: line(t, 'timeZone'),
    locale: line(t, 'locale', (tag) => languageName(tag as string)),
    staffMayView: line(t, 'staffMayView', (value) => t(value ? 'trail.yes' : 'trail.no')),
    allowedDomains: list(t, 'allowedDomains'),
    staffDomains: list(t, 'staffDomains'),
  });
}

type Colors = Readonly<Record<string, string>> | undefined;

function colorChanges(before: Colors, after: Colors, t: T): readonly EventChange[] {
  const colors = Object.keys({ ...before, ...after });
  return colors
    .filter((name) => before?.[name] !== after?.[name])
    .map((name) => ({
      label: colorName(name, t),
      before: before?.[name] ?? null,
      after: after?.[name] ?? null,
    }));
}

function colorName(name: string, t: T): string {
  if (name === 'primary') return t('trail.field.mainColor');
  return name === 'accent' ? t('trail.field.secondColor') : t('trail.field.color', { name });
}

/** A letter's texts, line by line where they have several. */
export function templateChanges(change: Change | undefined, t: T): readonly EventChange[] {
  const parts = (suffix = ''): Readonly<Record<string, Teller>> => {
    const text =
      (label: 'subject' | 'text' | 'html'): Teller =>
      (before, after) =>
        textChanges(t(`trail.field.${label}`) + suffix, before, after);
    return { subject: text('subject'), text: text('text'), html: text('html') };
  };
  return told(change, {
    name: line(t, 'name'),
    isDefault: line(t, 'isDefault', (value) => t(value ? 'trail.yes' : 'trail.no')),
    ...parts(),
    translations: (before, after) =>
      Object.keys({ ...(before as object | null), ...(after as object | null) }).flatMap((tag) =>
        told(
          { before: (before as Fields | null)?.[tag], after: (after as Fields | null)?.[tag] },
          parts(` (${languageName(tag)})`),
        ),
      ),
  });
}
