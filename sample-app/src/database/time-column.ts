import { Column } from 'typeorm';

/** A moment in epoch milliseconds. PostgreSQL answers a bigint as a string. */
export const TimeColumn = (): PropertyDecorator =>
  Column({ type: 'bigint', transformer: { from: Number, to: (value: number) => value } });
