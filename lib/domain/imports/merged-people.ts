import { normalizeEmail } from '../members/email.js';
import { foldWords } from '../text/folded-text.js';
import type { AskedPerson, AskedProjects, ReadRow } from './asked-person.js';
import { cellText } from './cell-text.js';
import type { RowFault } from './import-outcome.js';

/** A person of a file, made of the rows that name it in one client. */
export interface FilePerson {
  /** The number of its first row, as spreadsheets count: the head of the file is 1. */
  readonly line: number;
  /** The numbers of the further rows. */
  readonly further: readonly number[];
  /** The email as it is kept; what stands in its place where that is none. */
  readonly email: string;
  readonly asked: AskedPerson | null;
  readonly fault: RowFault | null;
}

const SINGLE = ['kind', 'name', 'role', 'accessUntil', 'portalRate', 'permissions'] as const;

/** Most characters that are kept of what stands where an email should. */
const EMAIL_MOST = 320;

/** A person whose rows are still being read: lists grow in place, for a whole file may be rows of one. */
interface GrowingPerson extends FilePerson {
  further: readonly number[];
  asked: AskedPerson | null;
  fault: RowFault | null;
  /** Null as long as it has one row: of most that stays so, and there may be 50,000 of them. */
  lists: GrowingLists | null;
}

interface GrowingLists {
  readonly further: number[];
  readonly projects: AskedProjects[];
  readonly groups: string[];
}

const NONE: readonly never[] = [];

/** Puts the rows of one person in one client together: projects and groups add up, and what is said twice must be the same. */
export class MergedPeople {
  private readonly people = new Map<string, GrowingPerson>();

  /** Takes a row; `typed` is what stands where its email should. */
  add(line: number, typed: string, { asked, fault }: ReadRow): void {
    const email = asked?.email ?? emailIn(typed);
    const key = asked ? keyOf(asked) : `line ${line}`;
    const known = this.people.get(key);
    if (!known) this.people.set(key, { line, further: NONE, email, asked, fault, lists: null });
    else if (asked && known.asked) {
      const lists = (known.lists ??= listsOf(known.asked));
      lists.further.push(line);
      const fields = contradictions(known.asked, asked);
      if (fields.length > 0) known.fault ??= { code: 'IMPORT_CONTRADICTION', details: { fields } };
      else {
        known.asked = together(known.asked, asked);
        lists.projects.push(...asked.projects);
        lists.groups.push(...asked.groups);
      }
    }
  }

  /** The people, in the order of their first rows. */
  all(): FilePerson[] {
    const people = [...this.people.values()];
    for (const person of people) {
      if (!person.lists || !person.asked) continue;
      const { further, projects, groups } = person.lists;
      person.further = further;
      person.asked = { ...person.asked, projects, groups };
    }
    return people;
  }
}

function listsOf({ projects, groups }: AskedPerson): GrowingLists {
  return { further: [], projects: [...projects], groups: [...groups] };
}

/** As it is kept, though the row is refused: what a person is found by. */
function emailIn(typed: string): string {
  return normalizeEmail(cellText(typed)) ?? Array.from(typed).slice(0, EMAIL_MOST).join('');
}

function keyOf({ kind, client, clientId, email }: AskedPerson): string {
  if (kind === 'staff') return JSON.stringify(['staff', email]);
  const place = clientId === null ? ['name', foldWords(cellText(client ?? ''))] : ['id', clientId];
  return JSON.stringify([place, email]);
}

/** The fields in which two rows say something else. */
function contradictions(one: AskedPerson, other: AskedPerson): string[] {
  return SINGLE.filter((field) => {
    const [first, second] = [one[field], other[field]];
    return first !== null && second !== null && cellText(first) !== cellText(second);
  });
}

/** What is said once of both; their lists grow by themselves. */
function together(one: AskedPerson, other: AskedPerson): AskedPerson {
  return {
    ...one,
    kind: one.kind ?? other.kind,
    client: one.client ?? other.client,
    name: one.name ?? other.name,
    role: one.role ?? other.role,
    accessUntil: one.accessUntil ?? other.accessUntil,
    portalRate: one.portalRate ?? other.portalRate,
    permissions: one.permissions ?? other.permissions,
  };
}
