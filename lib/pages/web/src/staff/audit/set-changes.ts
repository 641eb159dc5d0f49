import { endText } from '../../times.js';
import type { T } from '../../words/index.js';
import type { EventChange } from './event-changes.js';
import type { Change, ScopeData, SettingData } from './event-data.js';
import type { EventNames } from './event-names.js';
import { countOf, entriesOf, hasEffect, leavesOf } from '../permissions/tree-model.js';

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
      until: until === undefined ? '' : endText(until),
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

/** A set of switches, and how a switch stands that it says nothing of. */
export interface SwitchSet {
  readonly switches: Switches;
  readonly unsaid: (key: string) => boolean;
}

/** So many permissions that are left out are named. */
const NAMED = 8;

/** Which switches were moved. */
export function switchChanges(
  before: SwitchSet,
  after: SwitchSet,
  t: T,
  names: EventNames,
): readonly EventChange[] {
  const keys = [...new Set([...Object.keys(before.switches), ...Object.keys(after.switches)])];
  const isOn = ({ switches, unsaid }: SwitchSet, key: string) => switches[key] ?? unsaid(key);
  const word = (value: boolean) => t(value ? 'trail.on' : 'trail.off');
  return keys
    .filter((key) => isOn(before, key) !== isOn(after, key))
    .map((key) => ({
      label: names.permission(key),
      before: word(isOn(before, key)),
      after: word(isOn(after, key)),
    }));
}

/** Which switches of a client's ceiling were moved: what it does not say is on. */
export function ceilingChanges(
  change: Change | undefined,
  t: T,
  names: EventNames,
): readonly EventChange[] {
  const set = (switches: unknown) => ({
    switches: (switches ?? {}) as Switches,
    unsaid: () => true,
  });
  return switchChanges(set(change?.before), set(change?.after), t, names);
}

/** Whose set somebody has; of a set of somebody's own, which switches were moved or are off. */
export function settingChanges(
  change: Change | undefined,
  t: T,
  names: EventNames,
): readonly EventChange[] {
  const [before, after] = [change?.before, change?.after] as (SettingData | null | undefined)[];
  const [had, has] = [before?.permissions, after?.permissions];
  if (had && has) return switchChanges(ownSet(had), ownSet(has), t, names);
  const line = {
    label: t('trail.field.mode'),
    before: settingWord(before, t, names),
    after: settingWord(after, t, names),
  };
  return [
    ...(line.before === line.after ? [] : [line]),
    ...(has ? switchedOff(has, t, names) : []),
  ];
}

function ownSet(switches: Switches): SwitchSet {
  return { switches, unsaid: () => false };
}

function settingWord(
  setting: SettingData | null | undefined,
  t: T,
  names: EventNames,
): string | null {
  if (!setting) return null;
  const { mode, profileId, permissions } = setting;
  if (mode === 'profile' && profileId)
    return t('trail.mode.profile', { name: names.profile(profileId) });
  if (!permissions || names.catalogue.length === 0) return t(`trail.mode.${mode as 'default'}`);
  return t('trail.customOn', countOf(entriesOf(names.catalogue), permissions));
}

/** Which permissions somebody's own set leaves out, where they are few. */
function switchedOff(own: Switches, t: T, names: EventNames): readonly EventChange[] {
  const off = offIn(own, names);
  if (off.length === 0 || off.length > NAMED) return [];
  const after = off.map(names.permission).join(', ');
  return [{ label: t('trail.field.switchedOff'), before: null, after }];
}

function offIn(own: Switches, names: EventNames): readonly string[] {
  return leavesOf(names.catalogue)
    .filter((entry) => !hasEffect(entry, own))
    .map(({ node }) => node.key);
}
