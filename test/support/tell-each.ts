import type { DataSource } from 'typeorm';

interface Pool {
  on(event: 'acquire', listener: (connection: { query(sql: string): unknown }) => void): void;
}

/** Has every connection of a server's pool told this before it works. */
export function tellEach({ driver }: DataSource, sql: string): void {
  const { master, pool } = driver as unknown as { master?: Pool; pool?: Pool };
  (master ?? pool)!.on('acquire', (connection) => connection.query(sql));
}
