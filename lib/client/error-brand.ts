/** Tells an error of the client by its kind, also one of another copy of this package: `instanceof` would not. */
export const ERROR_BRAND = Symbol.for('nest-clientele:ClientError');

/** Whether the value is an error of this kind. */
export function hasErrorBrand(value: unknown, brand: string): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    ERROR_BRAND in value &&
    value[ERROR_BRAND] === brand
  );
}
