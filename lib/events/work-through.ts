import type { Logger } from '@nestjs/common';

/** How a sweep calls its rows, and where it tells what it leaves. */
export interface SweptRows {
  readonly logger: Logger;
  /** One of them, as in `Export`. */
  readonly name: string;
}

/** Does something with each row that a sweep finds. What fails is logged and left for the next sweep. */
export async function workThrough<Row extends { readonly id: string }>(
  { logger, name }: SweptRows,
  find: () => Promise<readonly Row[]>,
  work: (row: Row) => Promise<void>,
): Promise<void> {
  try {
    for (const row of await find()) {
      try {
        await work(row);
      } catch (error) {
        logger.warn(`${name} ${row.id} is left for the next sweep.`, error);
      }
    }
  } catch (error) {
    logger.warn(`${name}s could not be looked through.`, error);
  }
}
