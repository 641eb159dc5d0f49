import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Visitor } from './visitor.js';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Fails for what axe finds on the page as it is now, in light and in dark; the browser runs axe beside the page's policy. */
export async function assertAccessible({ page }: Visitor): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: AXE });
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    const { result } = await session.send('Runtime.evaluate', {
      expression: 'axe.run({ resultTypes: ["violations"] }).then(JSON.stringify)',
      awaitPromise: true,
      returnByValue: true,
    });
    const { violations } = JSON.parse(String(result.value)) as AxeResults;
    const told = violations.map(
      ({ impact, id, nodes }) =>
        `${impact}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
    if (told.length > 0) throw new Error(`${page.url()} in ${colorScheme}:\n${told.join('\n')}`);
  }
  await session.detach();
}
