const CHARACTERS_MOST = 200;

/** How many things of one kind a refusal lists at most: an answer does not grow with its request. */
export const LISTED_MOST = 20;

/** A name that a request made up, as a refusal lists it: its first 200 characters. */
export function listedName(name: string): string {
  return name.length <= CHARACTERS_MOST ? name : `${name.slice(0, CHARACTERS_MOST)}…`;
}
