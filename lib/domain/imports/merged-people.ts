import { normalizeEmail } from '../members/email.js';
import { foldWords } from '../text/folded-text.js';
import type { AskedPerson, AskedProjects, ReadRow } from './asked-person.js';
import { cellText } from './cell-text.js';
import type { RowFault } from './import-outcome.js';
import { PackedList } from './packed-list.js';

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

/** A person of several rows: its lists grow in place, for a whole file may be rows of one. */
interface GrowingPerson extends FilePerson {
  readonly further: number[];
  readonly projects: AskedProjects[];
  readonly groups: string[];
  asked: AskedPerson;
  fault: RowFault | null;
}

const NONE: readonly never[] = [];

/** Puts the rows of one person in one client together: projects and groups add up, and what is said twice must be the same. */
export class MergedPeople implements Iterable<FilePerson> {
  private readonly first = new PackedList<FilePerson>();

  /** Those of several rows, by their numbers in the list. */
  private readonly grown = new Map<number, GrowingPerson>();

  /** The number of the one person that an email stands for, or the numbers of several by their places. */
  private readonly known = new Map<string, number | Map<string, number>>();

  get length(): number {
    return this.first.length;
  }

  /** Takes a row; `typed` is what stands where its email should. */
  add(line: number, typed: string, { asked, fault }: ReadRow): void {
    const number = asked ? this.numberOf(asked) : undefined;
    if (asked && number !== undefined) {
      this.join(number, line, asked);
      return;
    }
    const email = asked?.email ?? emailIn(typed);
    const added = this.first.push({ line, further: NONE, email, asked, fault });
    if (asked) this.note(asked, added);
  }

  /** Whether the email stands for several people: in several clients, or in one that is named in several ways. */
  hasSeveral(email: string): boolean {
    return typeof this.known.get(email) === 'object';
  }

  /** Whether a row of several people with this email puts one of them into a client. */
  isPlaced(email: string): boolean {
    const known = this.known.get(email);
    if (typeof known !== 'object') return false;
    return [...known.values()].some((number) => {
      const { asked } = this.at(number);
      return Boolean(asked?.client ?? asked?.clientId);
    });
  }

  /** The people, in the order of their first rows. */
  *[Symbol.iterator](): Generator<FilePerson> {
    for (let number = 0; number < this.length; number += 1) {
      const person = this.grown.get(number);
      if (!person) yield this.first.at(number);
      else {
        const { line, further, email, asked, projects, groups, fault } = person;
        yield { line, further, email, asked: { ...asked, projects, groups }, fault };
      }
    }
  }

  private at(number: number): FilePerson {
    return this.grown.get(number) ?? this.first.at(number);
  }

  private numberOf(asked: AskedPerson): number | undefined {
    const known = this.known.get(asked.email);
    if (typeof known === 'object') return known.get(placeOf(asked));
    return known !== undefined && this.placeAt(known) === placeOf(asked) ? known : undefined;
  }

  private note(asked: AskedPerson, number: number): void {
    const { email } = asked;
    const known = this.known.get(email);
    if (typeof known === 'object') known.set(placeOf(asked), number);
    else if (known === undefined) this.known.set(email, number);
    else
      this.known.set(
        email,
        new Map([
          [this.placeAt(known), known],
          [placeOf(asked), number],
        ]),
      );
  }

  private placeAt(number: number): string {
    const { asked } = this.at(number);
    return asked ? placeOf(asked) : '';
  }

  private join(number: number, line: number, asked: AskedPerson): void {
    const person = this.grown.get(number) ?? grownFrom(this.first.at(number), asked);
    this.grown.set(number, person);
    person.further.push(line);
    const fields = contradictions(person.asked, asked);
    if (fields.length > 0) person.fault ??= { code: 'IMPORT_CONTRADICTION', details: { fields } };
    else {
      person.asked = together(person.asked, asked);
      person.projects.push(...asked.projects);
      person.groups.push(...asked.groups);
    }
  }
}

function grownFrom({ line, email, asked, fault }: FilePerson, other: AskedPerson): GrowingPerson {
  const lists = { projects: [...(asked?.projects ?? [])], groups: [...(asked?.groups ?? [])] };
  return { line, further: [], email, asked: asked ?? other, fault, ...lists };
}

/** As it is kept, though the row is refused: what a person is found by. */
function emailIn(typed: string): string {
  return normalizeEmail(cellText(typed)) ?? Array.from(typed).slice(0, EMAIL_MOST).join('');
}

/** Where a person of an email belongs: rows that say the same are of one. */
function placeOf({ kind, client, clientId }: AskedPerson): string {
  if (kind === 'staff') return 'staff';
  return clientId === null ? `name ${foldWords(cellText(client ?? ''))}` : `id ${clientId}`;
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
