import type { EditedFiles } from './edited-files.js';
import type { Host } from './host.js';
import type { Database, Login, SetupTools } from './setup-options.js';

/** What was chosen for a host, by its developer or by what is there. */
export interface Choices {
  /** Whether the host was set up before: what it has or lacks of the files by now is as its developer wants it. */
  readonly isAgain: boolean;
  /** The database to begin with; null where TypeORM is registered already. */
  readonly database: Database | null;
  readonly login: Login;
  /** The passport strategies that the host has, by name. */
  readonly strategies: readonly string[];
  /** The file that registers TypeORM already. */
  readonly typeOrm: string | null;
}

/** What a set-up works on. */
export interface SetupWork {
  readonly files: EditedFiles;
  readonly host: Host;
  readonly choices: Choices;
  readonly tools: SetupTools;
  /** Has something said to the developer, as a paragraph. */
  readonly note: (text: string) => void;
}
