import type { Shape } from '../../api.js';
import { moment } from '../../times.js';
import type { T } from '../../words/index.js';
import { changedKeys, type PermissionNode } from '../permissions/tree-model.js';
import { labelsOf } from '../permissions/use-catalogue.js';
import { languageName } from './languages.js';

/** What the words of an event are made with. */
export interface EventContext {
  readonly t: T;
  readonly nodes: readonly PermissionNode[];
  readonly projectName: (id: string) => string;
  readonly groupName: (id: string) => string;
  readonly profileName: (id: string) => string;
}

/** One thing before and after; one that is null was not there. */
export interface ChangeLine {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What is changed in an event, whatever else it says. */
interface Changed<V> {
  readonly change: { readonly before: V; readonly after: V };
}

type Details = Shape<'MemberDetails'>;
type Scope = Shape<'ScopeData'>;
type Setting = Shape<'PermissionSettingData'>;

/** How many things are named in one line. */
const NAMED = 6;

function listed(names: readonly string[], t: T): string {
  const rest = names.length - NAMED;
  return [
    ...names.slice(0, NAMED),
    ...(rest > 0 ? [t('common.andMore', { count: rest })] : []),
  ].join(', ');
}

/** Name, email, rate and the like, before and after. */
export function detailLines(
  { change: { before, after } }: Changed<Details>,
  { t }: EventContext,
): readonly ChangeLine[] {
  const time = (value: number | null | undefined) => (value ? moment(value) : null);
  const show: { readonly [K in keyof Details]-?: (value: Details) => string | null } = {
    name: ({ name }) => name || null,
    email: ({ email }) => email ?? null,
    portalRate: ({ portalRate }) => portalRate ?? null,
    locale: ({ locale }) => (locale ? languageName(locale) : null),
    accessUntil: ({ accessUntil }) => time(accessUntil),
    reviewedAt: ({ reviewedAt }) => time(reviewedAt),
    standing: ({ standing }) => (standing ? t(`events.standing.${standing}`) : null),
    emailConflict: ({ emailConflict }) =>
      emailConflict ? t(`events.emailConflict.${emailConflict}`) : null,
  };
  return (Object.keys(show) as (keyof Details)[])
    .filter((field) => field in before || field in after)
    .map((field) => ({
      label: t(`events.field.${field}`),
      before: show[field](before),
      after: show[field](after),
    }));
}

/** Projects and groups that came and went, and rates and ends that changed. */
export function scopeLines(
  { change: { before, after } }: Changed<Scope>,
  { t, projectName, groupName }: EventContext,
): readonly ChangeLine[] {
  const missing = (from: readonly string[], there: readonly string[]) => {
    const known = new Set(there);
    return from.filter((id) => !known.has(id));
  };
  const [was, is] = [before.projects.map(({ id }) => id), after.projects.map(({ id }) => id)];
  const line = (
    field: 'projectsAdded' | 'projectsRemoved' | 'groupsAdded' | 'groupsRemoved',
    ids: readonly string[],
  ): readonly ChangeLine[] => {
    const nameOf = field.startsWith('projects') ? projectName : groupName;
    const after = listed(ids.map(nameOf), t);
    return ids.length > 0 ? [{ label: t(`events.field.${field}`), before: null, after }] : [];
  };
  const moved = [
    ...line('projectsAdded', missing(is, was)),
    ...line('projectsRemoved', missing(was, is)),
    ...line('groupsAdded', missing(after.groups, before.groups)),
    ...line('groupsRemoved', missing(before.groups, after.groups)),
  ];
  const old = new Map(before.projects.map((project) => [project.id, project]));
  const settled = after.projects.flatMap(({ id, rate, until }): ChangeLine[] => {
    const past = old.get(id);
    const name = projectName(id);
    return [
      ...((past?.rate ?? null) === rate
        ? []
        : [
            {
              label: t('events.field.rateOn', { name }),
              before: past?.rate ?? null,
              after: rate,
            },
          ]),
      ...(past?.until === until
        ? []
        : [
            {
              label: t('events.field.untilOn', { name }),
              before: past?.until ? moment(past.until) : null,
              after: until ? moment(until) : null,
            },
          ]),
    ];
  });
  return [...moved, ...settled];
}

/** Where permissions come from, before and after; of two own sets the switches that moved. */
export function permissionLines(
  { change: { before, after } }: Changed<Setting | null>,
  { t, nodes, profileName }: EventContext,
): readonly ChangeLine[] {
  const isOwn = before?.mode === 'custom' && after?.mode === 'custom';
  if (isOwn) {
    const [was, is] = [before.permissions ?? {}, after.permissions ?? {}];
    const labels = labelsOf(nodes);
    const nameOf = (key: string) => {
      const { label = key, part } = labels.get(key) ?? {};
      return part ? `${part}: ${label}` : label;
    };
    const moved = changedKeys(nodes, is, was);
    const [off, on] = [moved.filter((key) => !is[key]), moved.filter((key) => is[key])];
    return [
      ...(on.length > 0
        ? [{ label: t('events.field.on'), before: null, after: listed(on.map(nameOf), t) }]
        : []),
      ...(off.length > 0
        ? [{ label: t('events.field.off'), before: null, after: listed(off.map(nameOf), t) }]
        : []),
    ];
  }
  const settingName = (setting: Setting | null): string => {
    if (setting === null) return t('permissions.modeOn.none');
    if (setting.mode === 'profile')
      return setting.profileId ? profileName(setting.profileId) : t('users.mode.profile');
    return t(setting.mode === 'custom' ? 'events.ownSet' : 'users.mode.default');
  };
  return [
    {
      label: t('permissions.title'),
      before: settingName(before),
      after: settingName(after),
    },
  ];
}
