import path from 'node:path';
import type { DataSourceOptions } from 'typeorm';
import type { Settings } from '../settings/settings.js';

/** The connection the settings ask for. */
export function databaseOptions({ databaseUrl, startFolder }: Settings): DataSourceOptions {
  const url = databaseUrl;
  if (url.startsWith('sqlite:')) {
    const file = url.replace(/^sqlite:(\/\/)?/, '');
    if (file === ':memory:') return { type: 'better-sqlite3', database: file };
    // With a write-ahead log readers do not wait for a writer.
    return { type: 'better-sqlite3', database: path.resolve(startFolder, file), enableWAL: true };
  }
  if (url.startsWith('postgres')) return { type: 'postgres', url };
  return { type: 'mysql', url: url.replace(/^mariadb:/, 'mysql:'), charset: 'utf8mb4' };
}
