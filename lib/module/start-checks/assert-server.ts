import type { DataSource } from 'typeorm';
import { isMySql } from '../../database/is-my-sql.js';
import { ClienteleConfigError } from '../../errors/clientele-config.error.js';
import type { StartRefusal } from '../../errors/refusals/start-refusal.js';
import { START_REFUSALS } from '../../errors/start-refusals.js';

/** What a server tells of itself and of a connection; empty where it does not. */
type Facts = Readonly<Record<string, unknown>>;

const OF_POSTGRES = `SELECT current_setting('server_encoding') AS "server", current_setting('client_encoding') AS "client"`;

const OF_MYSQL =
  'SELECT @@character_set_client AS client, @@character_set_connection AS connection, @@character_set_results AS results, @@sql_mode AS modes';

/** Sets of characters of results that lose nothing: as the columns have them. */
const AS_STORED = ['utf8mb4', 'binary'];

/** Asks the server in one statement for settings under which texts get lost; throws `ClienteleConfigError` for one of them. */
export async function assertServer(dataSource: DataSource): Promise<void> {
  const refusal = await refusalOf(dataSource);
  if (refusal) throw new ClienteleConfigError(refusal);
}

async function refusalOf(dataSource: DataSource): Promise<StartRefusal | null> {
  if (dataSource.options.type === 'postgres')
    return postgresRefusal(await factsOf(dataSource, OF_POSTGRES));
  if (isMySql(dataSource.options)) return mySqlRefusal(await factsOf(dataSource, OF_MYSQL));
  return null;
}

/** A server that does not answer has no fault that can be told: the app may still do without. */
async function factsOf(dataSource: DataSource, sql: string): Promise<Facts> {
  try {
    const [row = {}] = await dataSource.query<Facts[]>(sql);
    return row;
  } catch {
    return {};
  }
}

/** Why a PostgreSQL server is refused, or null if it is not. */
export function postgresRefusal({ server, client }: Facts): StartRefusal | null {
  if (isOther(server, ['UTF8'])) return START_REFUSALS.databaseEncoding(String(server));
  return isOther(client, ['UTF8']) ? START_REFUSALS.clientEncoding(String(client)) : null;
}

/** Why a MySQL or MariaDB server is refused, or null if it is not. */
export function mySqlRefusal({ client, connection, results, modes }: Facts): StartRefusal | null {
  const sets: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['character_set_client', client, ['utf8mb4']],
    ['character_set_connection', connection, ['utf8mb4']],
    ['character_set_results', results, AS_STORED],
  ];
  for (const [variable, set, right] of sets)
    if (isOther(set, right)) return START_REFUSALS.characterSet(variable, String(set));
  return String(modes).split(',').includes('NO_BACKSLASH_ESCAPES')
    ? START_REFUSALS.noBackslashEscapes()
    : null;
}

/** Only what is there can be wrong. */
function isOther(fact: unknown, right: readonly string[]): boolean {
  return typeof fact === 'string' && !right.includes(fact);
}
