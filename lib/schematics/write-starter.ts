import type { Host } from './host.js';
import type { SetupWork } from './setup-work.js';
import { SetupError } from './setup.error.js';
import { starterFiles } from './starter-files.js';

const EXAMPLE = 'reports/';

/** Where the host has no login that could be named: what its guards and middlewares find out. */
const CALLER = '{ caller: ({ user }) => user }';

const OWN_LOGIN = "{ strategies: ['jwt'] }";

/** The file by which a host is known that was set up before. */
export function markOf({ sourceRoot }: Host): string {
  return `${sourceRoot}/clientele/clientele.module.ts`;
}

/**
 * Writes the files that a host lacks, and says whether the example of a guarded route is among them. A file that is there stays
 * as it is where the host was set up before; else `SetupError` is thrown, for it is somebody else's.
 */
export function writeStarter(work: SetupWork): boolean {
  const { files, choices, note } = work;
  const wanted = filesFor(work);
  const taken = choices.isAgain ? [] : wanted.filter(([path, text]) => !isFree(work, path, text));
  assertFree(taken.map(([path]) => path).filter((path) => !isExample(path)));
  const withExample = !choices.isAgain && !taken.some(([path]) => isExample(path));
  for (const [path, text] of wanted) {
    if (isExample(path) && !withExample) continue;
    if (files.read(path) === null) files.write(path, text);
  }
  for (const text of notesOn(work, withExample)) note(text);
  return withExample;
}

function isExample(path: string): boolean {
  return path.includes(`/${EXAMPLE}`);
}

/** What is left to the developer. */
function notesOn(work: SetupWork, withExample: boolean): string[] {
  const { files, host, choices } = work;
  const { isAgain, login } = choices;
  const mark = markOf(host);
  if (isAgain) {
    const isNamed = login === 'none' || (files.read(mark) ?? '').includes("'jwt'");
    return isNamed
      ? []
      : [`${mark} is kept as it is. Say there who is calling from now on: \`auth: ${OWN_LOGIN}\`.`];
  }
  const example = `There is a ${host.sourceRoot}/${EXAMPLE} already, so the example of a guarded route was left out. Guard yours with \`@RequirePermission('reports.view')\`.`;
  return [...(withExample ? [] : [example]), ...(login === 'none' ? [loginLeft(work)] : [])];
}

function filesFor({ host, choices }: SetupWork) {
  const { database, login, strategies } = choices;
  const hasLogin = login === 'jwt';
  const named = `{ strategies: [${strategies.map((name) => `'${name}'`).join(', ')}] }`;
  const others = strategies.length > 0 ? named : CALLER;
  return starterFiles({
    database,
    hasLogin,
    hasTest: host.hasTest,
    auth: hasLogin ? OWN_LOGIN : others,
    suffix: host.suffix,
  }).map(([path, text]) => [`${host.sourceRoot}/${path}`, text] as const);
}

function isFree({ files }: SetupWork, path: string, text: string): boolean {
  const there = files.read(path);
  return there === null || there === text;
}

function assertFree(taken: readonly string[]): void {
  if (taken.length === 0) return;
  const cure = taken.every((path) => path.includes('/auth/'))
    ? 'Keep your own login with `--login none`, or move them first.'
    : 'Move them first.';
  throw new SetupError(
    `These files are there already, and would have to hold something else, so nothing was written: ${taken.join(', ')}. ${cure}`,
  );
}

function loginLeft({ host, choices }: SetupWork): string {
  const found =
    choices.strategies.length > 0
      ? `Callers are found out by your passport strategies (${choices.strategies.join(', ')})`
      : 'Callers are whom your guards or middlewares leave at `request.user`';
  return `${found}, as \`auth\` in ${markOf(host)} says. Their user needs an \`id\`, and the pages lead to your own page for logging in, \`signIn\`: docs/logins.md of the repository tells both.`;
}
