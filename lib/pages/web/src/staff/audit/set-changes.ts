import { moment } from '../../times.js';
import type { T } from '../../words/index.js';
import type { EventChange } from './event-changes.js';
import type { Change, ScopeData, SettingData } from './event-data.js';
import type { EventNames } from './event-names.js';

/** What came and what went of a list. */
export function listChanges(
  label: string,
  before: readonly string[] | null | undefined,
  after: readonly string[] | null | undefined,
  nameOf: (id: string) => string = (id) => id,
): readonly EventChange[] {
  const [had, has] = [new Set(before ?? []), new Set(after ?? [])];
  return [
    ...[...had]
      .filter((id) => !has.has(id))
      .map((id) => ({ label, before: nameOf(id), after: null })),
    ...[...has]
      .filter((id) => !had.has(id))
      .map((id) => ({ label, before: null, after: nameOf(id) })),
  ];
}

/** What came, went or got another rate or end of somebody's projects, and of its teams. */
export function scopeChanges(
  change: Change | undefined,
  t: T,
  names: EventNames,
): readonly EventChange[] {
  const [before, after] = [change?.before, change?.after] as (ScopeData | null | undefined)[];
  const text = (project: ScopeData['projects'][number] | undefined) => {
    if (!project) return null;
    const { rate, until } = project;
    const said = {
      name: names.project(project.id),
      rate: rate ?? '',
      until: until === undefined ? '' : moment(until),
    };
    if (rate && until !== undefined) return t('trail.ratedUntil', said);
    if (rate) return t('trail.rated', said);
    return until === undefined ? said.name : t('trail.until', said);
  };
  const had = new Map(before?.projects.map((each) => [each.id, each]));
  const has = new Map(after?.projects.map((each) => [each.id, each]));
  const lines = [...new Set([...had.keys(), ...has.keys()])].map((id) => ({
    label: t('trail.field.project'),
    before: text(had.get(id)),
    after: text(has.get(id)),
  }));
  return [
    ...lines.filter((line) => line.before !== line.after),
    ...listChanges(t('trail.field.group'), before?.groups, after?.groups, names.group),
  ];
}

type Switches = Readonly<Record<string, boolean>>;

/** Which switches were moved. */
export function switchChanges(
  change: Change | undefined,
  t: T,
  names: EventNames,
): readonly EventChange[] {
  const [before, after] = [change?.before, change?.after] as (Switches | null | undefined)[];
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const word = (value: boolean | undefined) =>
    value === undefined ? null : t(value ? 'trail.on' : 'trail.off');
  return keys
    .filter((key) => before?.[key] !== after?.[key])
    .map((key) => ({
      label: names.permission(key),
      before: word(before?.[key]),
      after: word(after?.[key]),
    }));
}

/** Whose set somebody has, and which switches of its own were moved. */
export function settingChanges(
  change: Change | undefined,
  t: T,
  names: EventNames,
): readonly EventChange[] {
  const [before, after] = [change?.before, change?.after] as (SettingData | null | undefined)[];
  const word = (setting: SettingData | null | undefined) => {
    if (!setting) return null;
    const { mode, profileId } = setting;
    if (mode === 'profile' && profileId)
      return t('trail.mode.profile', { name: names.profile(profileId) });
    return t(`trail.mode.${mode as 'default'}`);
  };
  const line = { label: t('trail.field.mode'), before: word(before), after: word(after) };
  const isOwn = before?.permissions && after?.permissions;
  return [
    ...(line.before === line.after ? [] : [line]),
    ...(isOwn
      ? switchChanges({ before: before.permissions, after: after.permissions }, t, names)
      : []),
  ];
}
