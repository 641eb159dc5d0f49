import { DefaultNamingStrategy } from 'typeorm';

const snake = (name: string) => name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();

/** Names of columns in snake case, as in the package `typeorm-naming-strategies`. */
export class SnakeNames extends DefaultNamingStrategy {
  override columnName(
    property: string,
    given: string | undefined,
    prefixes: readonly string[],
  ): string {
    const own = given ?? snake(property);
    return [...prefixes.map(snake), own].join('_');
  }
}
