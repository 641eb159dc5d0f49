/** Stops the PostgreSQL server that the set-up started, and deletes its files. */
export default async function globalTeardown(): Promise<void> {
  const { clientelePostgres } = globalThis as { clientelePostgres?: { stop(): Promise<void> } };
  await clientelePostgres?.stop();
}
