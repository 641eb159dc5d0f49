import type { Shape } from '../../api.js';
import type { T } from '../../words/index.js';
import { type EventChange, eventChanges } from './event-changes.js';
import { dataOf } from './event-data.js';
import type { EventNames } from './event-names.js';

type Item = Shape<'AuditItem'>;

/** A piece of a sentence; `of` tells whose name it is. */
export interface EventPart {
  readonly text: string;
  readonly of?: 'actor' | 'subject';
}

/** What happened, for people. */
export interface EventText {
  /** The sentence, with the names of then. */
  readonly text: string;
  /** The same in pieces, so that names can be links. */
  readonly parts: readonly EventPart[];
  /** What of it changed, line by line. */
  readonly changes: readonly EventChange[];
}

// Stand in a sentence where its names go.
const [ACTOR, SUBJECT] = ['\u0001', '\u0002'];
const PLACES = new RegExp(`([${ACTOR}${SUBJECT}])`);

/** Tells an event in the reader's words. */
export function eventText(item: Item, t: T, names: EventNames): EventText {
  const sentence = t(sentenceOf(item) as 'trail.closer.customized', {
    actor: ACTOR,
    subject: SUBJECT,
    project: projectName(item, names),
    thing: thingOf(item, t, names),
  });
  const parts = sentence
    .split(PLACES)
    .filter(Boolean)
    .map((piece, index): EventPart => {
      if (piece !== ACTOR && piece !== SUBJECT) return { text: piece };
      const [name, standIn] = piece === ACTOR ? actorName(item, t) : subjectName(item, t);
      const text = name || (index === 0 ? capitalized(standIn) : standIn);
      return { text, of: piece === ACTOR ? 'actor' : 'subject' };
    });
  const text = parts.map((part) => part.text).join('');
  return { text, parts, changes: eventChanges(item, t, names) };
}

/** A name, and what stands in its place where there is none. */
type Name = readonly [name: string | null | undefined, standIn: string];

function actorName({ actor }: Item, t: T): Name {
  if (actor === null) return [t('trail.system'), ''];
  return [actor.name, t(actor.name === null ? 'trail.erased' : 'trail.unnamed.member')];
}

function subjectName(item: Item, t: T): Name {
  const { subject, type } = item;
  const isPerson = subject.type === 'member' || subject.type === 'invitation';
  if (!isPerson || type.startsWith('join_link.'))
    return [subject.name, t(`trail.unnamed.${subject.type}`)];
  // Somebody without a name goes by the address, which an erasure empties.
  return [subject.name || dataOf(item).email, t('trail.erased')];
}

function capitalized(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

function projectName(item: Item, names: EventNames): string {
  const { projectId } = dataOf(item);
  return projectId ? names.project(projectId) : '';
}

/** What somebody asked for. */
function thingOf(item: Item, t: T, names: EventNames): string {
  const { kind, key, projectId } = dataOf(item);
  if (!item.type.startsWith('request.')) return '';
  if (kind === 'permission' && key) {
    const named = { key: names.permission(key), project: projectName(item, names) };
    return projectId ? t('trail.thing.permissionOn', named) : t('trail.thing.permission', named);
  }
  return kind === 'project'
    ? t('trail.thing.project', { project: projectName(item, names) })
    : t('trail.thing.scope');
}

/** The key of the sentence, the closest there is. */
function sentenceOf(item: Item): string {
  const closer = closerSentence(item);
  return closer ? `trail.closer.${closer}` : `trail.text.${item.type}`;
}

/** What somebody has done by asking through a join link. */
const ASKED: Readonly<Record<string, string>> = {
  'member.created': 'joining',
  'invitation.sent': 'asked',
  'invitation.resent': 'askedAgain',
};

function closerSentence(item: Item): string | null {
  const { type, actor, subject } = item;
  const data = dataOf(item);
  // By a join link nobody invites: who is invited has asked for it.
  if (actor === null && data.joinLinkId && ASKED[type]) return ASKED[type];
  if (type === 'member.removed') {
    if (data.reason === 'identity_gone') return 'gone';
    return actor?.memberId === subject.id ? 'left' : null;
  }
  if (type === 'member.permissions_changed' && data.projectId)
    return data.change?.after === null ? 'uncustomized' : 'customized';
  return type === 'member.updated' ? closerUpdate(data.change?.after) : null;
}

const UPDATES: Readonly<Record<string, string>> = {
  name: 'renamed',
  email: 'readdressed',
  reviewedAt: 'reviewed',
};

function closerUpdate(after: unknown): string | null {
  const changed = Object.entries((after ?? {}) as Readonly<Record<string, unknown>>);
  const [first, ...others] = changed;
  if (!first || others.length > 0) return null;
  const [field, value] = first;
  if (field === 'accessUntil') return value === null ? 'endless' : 'ends';
  if (field === 'standing') return value === 'ok' ? 'usable' : String(value);
  return UPDATES[field] ?? null;
}
