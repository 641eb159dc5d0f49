import { readableDomain } from '../text/domain-name.js';
import { foldAccents } from '../text/folded-text.js';
import { cut, nameKey } from './name-key.js';

/** Most characters (code points) of a search key: a name's and twice those of an email, written out. */
const MOST = 1_200;

/**
 * The columns that lists sort and search by, of a member or a client with this name and email (null: none). Who has no name
 * yet is sorted by the email, by which it is shown.
 */
export function nameColumns(
  name: string,
  email: string | null,
): { nameKey: string; searchKey: string } {
  return { nameKey: nameKey(name) || nameKey(email ?? ''), searchKey: searchKey(name, email) };
}

/**
 * What a search looks through: the name and the email without accents, an email with an encoded domain also as people
 * read it. Of the name the first 255 characters count.
 */
export function searchKey(name: string, email: string | null): string {
  const emails = email === null ? [] : new Set([email, readableEmail(email)]);
  const parts = [cut(foldAccents(name)), ...Array.from(emails, foldAccents)];
  return Array.from(parts.join(' ').trim()).slice(0, MOST).join('');
}

/** The words of a search, as they stand in search keys and name keys. One that another holds is left out. */
export function searchWords(q: string): readonly string[] {
  const words = [...new Set(foldAccents(q).split(' '))].filter((word) => word !== '');
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
}

function readableEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, at)}@${readableDomain(email.slice(at + 1))}`;
}
