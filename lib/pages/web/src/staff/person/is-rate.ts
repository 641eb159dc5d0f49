/** Whether a rate is one as the contract takes it: up to two places behind a point; empty for none. */
export function isRate(value: string): boolean {
  return /^(\d{1,10}(\.\d{1,2})?)?$/.test(value.trim());
}
