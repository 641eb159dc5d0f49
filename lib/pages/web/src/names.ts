import { locale, type T } from './words/index.js';

/** The first letters of a name, or of an email: `Ada Acme` is `AA`. */
export function initials(name: string): string {
  const words = name.split(/[\s.@_-]+/u).filter(Boolean);
  return words
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('');
}

/** Somebody as lists and letters have it. */
interface Named {
  readonly name: string;
  readonly email: string;
}

/** What a person is called: the name, or the email of who has none. */
export function fullName({ name, email }: Named): string {
  return name || email;
}

/** What a person is called where there is no room: the first name, or what stands before the email's sign. */
export function shortName({ name, email }: Named): string {
  return name.trim().split(/\s+/u)[0] || email.split('@')[0] || email;
}

/** Names as a sentence has them: `Spring sale, Summer sale and Autumn sale`. */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(names);
}

/** As many names as a sentence bears, and how many more there are. */
export function someOf(names: readonly string[], t: T, most = 8): string {
  // In place of "and 1 more" there is room for the one.
  if (names.length <= most + 1) return listed(names);
  const more = names.length - most;
  return `${names.slice(0, most).join(', ')} ${t('common.andMore', { count: more })}`;
}
