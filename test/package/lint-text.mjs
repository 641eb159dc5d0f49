// Reads [{ as, source }] from its input, lints each source as if it stood in that file, and prints
// [["line rule", ...], ...]. A process of its own, for ESLint loads its configuration by an import()
// that Jest's modules refuse.
import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';

const eslint = new ESLint();
const broken = [];
for (const { as, source } of JSON.parse(readFileSync(0, 'utf8'))) {
  const [{ messages }] = await eslint.lintText(source, { filePath: as });
  broken.push(messages.filter((m) => m.severity === 2).map((m) => `${m.line} ${m.ruleId}`));
}
console.log(JSON.stringify(broken));
