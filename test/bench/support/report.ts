import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** A code block in Markdown. */
export function block(text: string, language = ''): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** The machine in a few words: what it can do, not which it is. */
export function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores, ${memory} GB of memory, ${process.platform} ${process.arch}, Node.js ${process.version}`;
}

/** Writes a report as the repository formats its Markdown. */
export async function writeReport(file: string, parts: readonly string[]): Promise<void> {
  // Only here: specs read what stands beside it, and Jest cannot load prettier.
  const { format, resolveConfig } = await import('prettier');
  const config = await resolveConfig(file);
  await writeFile(file, await format(parts.join('\n\n'), { ...config, filepath: file }));
}
