/**
 * The characters of a text, each as a list of itself and of the letters that differ from it by their case: what a database
 * compares letter by letter does not depend on which cases its locale knows.
 */
export function eitherCase(text: string): string[][] {
  return Array.from(text, (character) => {
    const [lower, upper] = [character.toLowerCase(), character.toUpperCase()];
    const cases = [character, lower, upper, lower.toUpperCase(), upper.toLowerCase()];
    return [...new Set(cases)].filter((each) => Array.from(each).length === 1);
  });
}
