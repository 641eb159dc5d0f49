import { moment } from '../../times.js';
import {
  type ChangeLine,
  detailLines,
  type EventContext,
  permissionLines,
  scopeLines,
} from './event-changes.js';
import type { HistoryEvent } from './use-events.js';

/** An event in words: what was done, what was said about it, and what was before and after. */
export interface EventWords {
  readonly text: string;
  readonly note?: string | undefined;
  readonly lines: readonly ChangeLine[];
}

/** Data of events as far as the words look at it; which of it is there goes by the event's type. */
interface EventData {
  readonly email?: string;
  readonly reason?: string;
  readonly role?: string;
  readonly key?: string | null;
  readonly kind?: string;
  readonly note?: string | null;
  readonly answer?: string | null;
  readonly projectId?: string | null;
  readonly accessUntil?: number;
  readonly added?: readonly string[];
  readonly removed?: readonly string[];
  readonly change?: { readonly before: unknown; readonly after: unknown };
}

/** Puts an event of the audit trail into words. */
export function eventWords(event: HistoryEvent, context: EventContext): EventWords {
  const { t, projectName } = context;
  const data = event.data as EventData;
  const who = event.actor ? (event.actor.name ?? t('events.somebody')) : t('events.host');
  const project = data.projectId ? projectName(data.projectId) : '';
  const place = event.type === 'member.permissions_changed' && project ? '_on' : '';
  const text = t(`events.type.${event.type}${place}` as 'events.type.member.created', {
    who,
    subject: event.subject.name ?? data.email ?? '',
    email: data.email ?? '',
    role: roleOf(data, context),
    project,
    until: data.accessUntil ? moment(data.accessUntil) : '',
    defaultValue: event.type,
  });
  return { text, note: noteOf(data), lines: linesOf(event, context) };
}

function roleOf({ role, change }: EventData, { t }: EventContext): string {
  const after = role ?? (typeof change?.after === 'string' ? change.after : undefined);
  return after === 'admin' || after === 'staff' || after === 'member'
    ? t(`common.role.${after}`)
    : '';
}

function noteOf({ reason, note, answer }: EventData): string | undefined {
  return [reason, note, answer].filter(Boolean).join(' · ') || undefined;
}

function linesOf({ type, data }: HistoryEvent, context: EventContext): readonly ChangeLine[] {
  const { t } = context;
  const given = data as never;
  if (type === 'member.updated') return detailLines(given, context);
  if (type === 'member.scope_changed') return scopeLines(given, context);
  if (type === 'member.permissions_changed') return permissionLines(given, context);
  if (type === 'member.role_changed') {
    const { change } = data as EventData;
    const [before, after] = [change?.before, change?.after].map((role) =>
      roleOf({ role: role as string }, context),
    );
    return [{ label: t('users.role'), before: before ?? null, after: after ?? null }];
  }
  if (type === 'member.clients_changed') {
    const { change, added = [], removed = [] } = data as EventData;
    const word = (value: unknown, ids: readonly string[]) =>
      value === 'all'
        ? t('person.scope.allClients')
        : t('events.clientCount', { count: ids.length });
    return [
      {
        label: t('events.field.clients'),
        before: word(change?.before, removed),
        after: word(change?.after, added),
      },
    ];
  }
  return [];
}
