import type { Database } from './setup-options.js';
import { STARTER_TEXTS } from './starter-texts.generated.js';

/** What of the files a host gets, and how they are written there. */
export interface StarterChoice {
  /** The database to begin with; null where the host has one. */
  readonly database: Database | null;
  readonly hasLogin: boolean;
  readonly hasTest: boolean;
  /** What says who is calling, as `auth` of the module's options has it. */
  readonly auth: string;
  /** What the host's own imports of files end with: `.js`, or nothing. */
  readonly suffix: string;
}

/** Who is calling, as the files that the host gets say it. */
const OWN_AUTH = "auth: { strategies: ['jwt'] }";

const DATA_SOURCE = /^(database\/data-source)\.(\w+)(\.ts)$/;

/** The files that a host gets: paths from its sources, and texts. */
export function starterFiles(choice: StarterChoice): (readonly [path: string, text: string])[] {
  return Object.entries(STARTER_TEXTS).flatMap(([name, text]) => {
    const path = pathOf(name, choice);
    return path === null ? [] : [[path, textFor(text, choice)] as const];
  });
}

/** Where a file goes; null where the host does not get it. */
function pathOf(name: string, { database, hasLogin, hasTest }: StarterChoice): string | null {
  const [, before = '', kind, after = ''] = DATA_SOURCE.exec(name) ?? [];
  if (kind !== undefined) return kind === database ? before + after : null;
  if (!hasLogin && name.startsWith('auth/')) return null;
  if (!hasTest && name.endsWith('.spec.ts')) return null;
  return name;
}

function textFor(text: string, { auth, suffix }: StarterChoice): string {
  return text
    .replace(OWN_AUTH, `auth: ${auth}`)
    .replace(/(from '\.{1,2}\/[^']+)\.js'/g, `$1${suffix}'`);
}
