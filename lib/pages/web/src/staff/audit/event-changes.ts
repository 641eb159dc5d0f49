import type { Shape } from '../../api.js';
import { endText, moment } from '../../times.js';
import type { T } from '../../words/index.js';
import { clientChanges, memberChanges, portalChanges, templateChanges } from './changed-fields.js';
import { dataOf, type EventData } from './event-data.js';
import type { EventNames } from './event-names.js';
import {
  ceilingChanges,
  listChanges,
  scopeChanges,
  settingChanges,
  switchChanges,
  type SwitchSet,
} from './set-changes.js';

/** One thing before and after; null where it was not there, or is no more. */
export interface EventChange {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

type Item = Shape<'AuditItem'>;

type Teller = (data: EventData, t: T, names: EventNames) => readonly EventChange[];

/** How those are told that change what was there. */
const TELLERS: Readonly<Partial<Record<Item['type'], Teller>>> = {
  'member.created': createdMember,
  'member.updated': ({ change }, t) => memberChanges(change, t),
  'member.role_changed': (data, t) => [roleChange(data, t)],
  'member.clients_changed': openClients,
  'member.scope_changed': ({ change }, t, names) => scopeChanges(change, t, names),
  'member.permissions_changed': changedPermissions,
  'client.updated': ({ change }, t, names) => clientChanges(change, t, names),
  'client.ceiling_changed': ({ change }, t, names) => ceilingChanges(change, t, names),
  'profile.updated': changedProfile,
  'template.updated': ({ change }, t) => templateChanges(change, t),
  'portal.updated': ({ change }, t) => portalChanges(change, t),
};

/** What of an event changed, line by line. */
export function eventChanges(item: Item, t: T, names: EventNames): readonly EventChange[] {
  return TELLERS[item.type]?.(dataOf(item), t, names) ?? facts(item, t, names);
}

function roleChange({ change }: EventData, t: T): EventChange {
  const role = (value: unknown) => t(`common.role.${value as 'admin'}`);
  return {
    label: t('trail.field.role'),
    before: role(change?.before),
    after: role(change?.after),
  };
}

/** Of somebody new: with what. */
function createdMember(data: EventData, t: T, names: EventNames): readonly EventChange[] {
  const { kind, role, status, clientId, clients, scope, permissions } = data;
  return [
    said(t('trail.field.kind'), kind && t(`common.kind.${kind as 'staff'}`)),
    said(t('trail.field.client'), clientId && names.client(clientId)),
    said(t('trail.field.role'), role && t(`common.role.${role as 'admin'}`)),
    said(t('trail.field.status'), status && t(`common.status.${status as 'active'}`)),
    ...(permissions && kind === 'client'
      ? settingChanges({ before: null, after: permissions }, t, names)
      : []),
    ...(scope ? scopeChanges({ before: null, after: scope }, t, names) : []),
    ...listChanges(t('trail.field.clients'), null, clients ?? null, names.client),
  ].filter((line) => line !== null);
}

function changedPermissions(
  { change, fromMemberId }: EventData,
  t: T,
  names: EventNames,
): readonly EventChange[] {
  return [
    said(t('trail.field.copiedFrom'), fromMemberId && names.member(fromMemberId)),
    ...settingChanges(change, t, names),
  ].filter((line) => line !== null);
}

function openClients(data: EventData, t: T, names: EventNames): readonly EventChange[] {
  const { change, added = [], removed = [] } = data;
  const scope = (value: unknown) => t(`trail.clientScope.${value as 'all'}`);
  const isOther = change && change.before !== change.after;
  const label = t('trail.field.clients');
  return [
    ...(isOther ? [{ label, before: scope(change.before), after: scope(change.after) }] : []),
    ...listChanges(t('trail.field.client'), removed, added, names.client),
  ];
}

function changedProfile({ change }: EventData, t: T, names: EventNames): readonly EventChange[] {
  const [before, after] = [change?.before, change?.after] as Shape<'ProfileState'>[];
  if (!before || !after) return [];
  const isDefault = (value: boolean) => t(value ? 'trail.yes' : 'trail.no');
  return [
    ...(before.name !== after.name
      ? [{ label: t('trail.field.name'), before: before.name, after: after.name }]
      : []),
    ...(before.isDefault !== after.isDefault
      ? [
          {
            label: t('trail.field.isDefault'),
            before: isDefault(before.isDefault),
            after: isDefault(after.isDefault),
          },
        ]
      : []),
    ...switchChanges(profileSet(before, names), profileSet(after, names), t, names),
  ];
}

/** The default profile follows the catalogue in what it does not say; in others that is off. */
function profileSet(
  { isDefault, permissions }: Shape<'ProfileState'>,
  names: EventNames,
): SwitchSet {
  return {
    switches: permissions,
    unsaid: (key) => isDefault && names.isOnByDefault(key),
  };
}

/** What an event tells that changes nothing of what was there. */
function facts(item: Item, t: T, names: EventNames): readonly EventChange[] {
  const { type } = item;
  const { clientType, uses, expiresAt, accessUntil, domains, replacedBy, members, ...data } =
    dataOf(item);
  const { invitations, rows, counts, reason, note, answer } = data;
  const follower = type.startsWith('template.') ? names.template : names.profile;
  const isFailure = type === 'export.failed' || type === 'import.failed';
  const why = isFailure
    ? t(`trail.failure.${reason as 'ABANDONED'}`, { defaultValue: reason ?? '' })
    : reason;
  return [
    said(
      t('trail.field.type'),
      clientType && type === 'client.created' && t(`trail.type.${clientType as 'business'}`),
    ),
    said(t('trail.field.uses'), uses),
    said(t('trail.field.domains'), domains?.join(', ')),
    said(t('trail.field.expiresAt'), expiresAt && moment(expiresAt)),
    said(t('trail.field.accessUntil'), accessUntil && endText(accessUntil)),
    said(t('trail.field.replacedBy'), replacedBy && follower(replacedBy)),
    said(t('trail.field.users'), members || null),
    said(t('trail.field.invitations'), invitations || null),
    said(t('trail.field.rows'), rows),
    ...(['create', 'update', 'unchanged', 'error'] as const).map((outcome) =>
      said(t(`trail.field.${outcome}`), counts?.[outcome]),
    ),
    said(t('trail.field.note'), note),
    said(t('trail.field.answer'), answer),
    said(t('trail.field.reason'), why === 'identity_gone' ? null : why),
  ].filter((line) => line !== null);
}

/** A line of what is there now; null where there is nothing to say. */
function said(
  label: string,
  value: string | number | false | null | undefined,
): EventChange | null {
  return value === null || value === undefined || value === false || value === ''
    ? null
    : { label, before: null, after: String(value) };
}
