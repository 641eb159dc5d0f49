/** The environment variables the app is given. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads environment variables one by one and gathers what is wrong with them. */
export class EnvironmentReader {
  readonly problems: string[] = [];

  constructor(private readonly environment: Environment) {}

  /** The text of a variable; an empty one counts as unset. */
  text(name: string): string | null {
    return this.environment[name]?.trim() || null;
  }

  /** A whole number of at least `least`. */
  count(name: string, usual: number, least = 1): number {
    const text = this.text(name);
    if (text === null) return usual;
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least) {
      this.problems.push(`${name} is not a whole number of at least ${least}.`);
    }
    return value;
  }

  /** `true` or `false`. */
  flag(name: string, usual: boolean): boolean {
    const text = this.text(name);
    if (text === null) return usual;
    if (text !== 'true' && text !== 'false')
      this.problems.push(`${name} is neither true nor false.`);
    return text === 'true';
  }

  /** An address with one of these schemes, slashes at its end taken off. */
  url(name: string, schemes: readonly string[]): string | null {
    const text = this.text(name);
    if (text === null) return null;
    if (!URL.canParse(text) || !schemes.includes(new URL(text).protocol)) {
      this.problems.push(`${name} is not an address that begins with ${schemes.join(' or ')}`);
    }
    return text.replace(/\/+$/, '');
  }

  /** A secret of at least 32 bytes. Left out, `usual` stands in, but never in production. */
  secret(name: string, usual: string, production: boolean): string {
    const text = this.text(name);
    if (production && (text === null || text === usual)) {
      this.problems.push(`${name} is missing. Make one with: openssl rand -base64 48`);
    } else if (text !== null && Buffer.byteLength(text) < 32) {
      this.problems.push(
        `${name} is shorter than 32 bytes. Make one with: openssl rand -base64 48`,
      );
    }
    return text ?? usual;
  }
}
