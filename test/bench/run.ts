import { clone } from './clone/clone.bench.js';
import { checks } from './checks/checks.bench.js';
import { exportsOfMembers } from './exports/exports.bench.js';
import { guard } from './guard/guard.bench.js';
import { invite } from './invite/invite.bench.js';
import { members } from './members/members.bench.js';
import { outbox } from './outbox/outbox.bench.js';
import { pages } from './pages/pages.bench.js';
import { preview } from './preview/preview.bench.js';
import { startup } from './startup/startup.bench.js';
import { visibility } from './visibility/visibility.bench.js';

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  clone,
  checks,
  exports: exportsOfMembers,
  guard,
  invite,
  members,
  outbox,
  pages,
  preview,
  startup,
  visibility,
};

/** Runs the benches that were named, one after another. */
async function run(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
  if (names.length === 0 || unknown.length > 0) {
    throw new Error(`npm run bench -- <name>, a name being: ${Object.keys(BENCHES).join(', ')}`);
  }
  for (const name of names) await BENCHES[name]?.();
}

run(process.argv.slice(2))
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  // The embedded server's exit hook would end the process with 0.
  .finally(() => process.exit());
