import type { RefusalTable } from './start-refusal.js';

/** What is refused about the database server and the connections to it. */
export const SERVER_REFUSALS = {
  databaseEncoding: (encoding: string) => ({
    found: `The database is encoded in \`${encoding}\`.`,
    why: 'A name with a character that it lacks, or a long one where it counts bytes, could not be stored.',
    cure: "Move to a database made by `CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0`.",
  }),

  clientEncoding: (encoding: string) => ({
    found: `The connection to the database is encoded in \`${encoding}\`.`,
    why: 'The driver writes and reads UTF-8, so names would be stored as rubbish.',
    cure: 'Leave `client_encoding` out of the options of the DataSource, and out of the settings of the role and the database.',
  }),

  characterSet: (variable: string, set: string) => ({
    found: `\`@@${variable}\` of the connection is \`${set}\`.`,
    why: 'Names with characters that it lacks would be stored as rubbish.',
    cure: "Set `charset: 'utf8mb4'` in the options of the DataSource, or leave `charset` out.",
  }),

  noBackslashEscapes: () => ({
    found: 'The `sql_mode` of the connection has `NO_BACKSLASH_ESCAPES`.',
    why: 'The driver escapes quotes by backslashes: a name with an apostrophe would be run as SQL.',
    cure: "Take it out of the server's `sql_mode`: `SET GLOBAL sql_mode = REPLACE(@@GLOBAL.sql_mode, 'NO_BACKSLASH_ESCAPES', '')`.",
  }),
} satisfies RefusalTable;
