import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { starterTexts } from './starter-texts.js';

const GENERATED = path.resolve(__dirname, '../../lib/schematics/starter-texts.generated.ts');

/** Writes the files of `lib/schematics/starter/src` to where the schematic takes them from. */
async function write(): Promise<void> {
  const text = `/* Written by \`npm run starter\` from \`lib/schematics/starter/src\`. */

/** The files that a host gets, by their paths below its sources. */
export const STARTER_TEXTS: Readonly<Record<string, string>> = ${JSON.stringify(starterTexts())};
`;
  const style = await resolveConfig(GENERATED);
  writeFileSync(GENERATED, await format(text, { ...style, parser: 'typescript' }));
}

void write();
