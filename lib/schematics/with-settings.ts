/** A setting of `.env`, with what it is for. */
export interface EnvironmentLine {
  readonly name: string;
  readonly value: string;
  readonly comment: string;
}

/** The text of an `.env` file with the settings that it lacks; what it has stays as it is. */
export function withSettings(text: string | null, lines: readonly EnvironmentLine[]): string {
  const missing = lines.filter(
    ({ name }) => !new RegExp(`^\\s*(export\\s+)?${name}\\s*=`, 'm').test(text ?? ''),
  );
  const blocks = missing.map(({ name, value, comment }) => `# ${comment}\n${name}=${value}\n`);
  return [ended(text), ...blocks].filter((each) => each !== '').join('\n');
}

/** The text of a `.gitignore` with lines that it lacks. */
export function withIgnored(text: string | null, names: readonly string[]): string {
  const known = new Set(text?.split(/\r?\n/).map((line) => line.trim().replace(/^\//, '')));
  const missing = names.filter((name) => !known.has(name));
  return ended(text) + missing.map((name) => `${name}\n`).join('');
}

function ended(text: string | null): string {
  return text === null || text === '' || text.endsWith('\n') ? (text ?? '') : `${text}\n`;
}
