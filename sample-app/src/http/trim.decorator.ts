import { Transform } from 'class-transformer';

/** Takes the spaces off both ends of a text; leaves anything else to the validation. */
export const Trim = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));
