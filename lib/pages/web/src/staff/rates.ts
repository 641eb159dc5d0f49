/** As the contract takes it, and with a comma where languages have one. */
const RATE = /^(0|[1-9]\d{0,11})([.,]\d{1,2})?$/;

/** Whether a rate is one, or left out. */
export function isRate(rate: string): boolean {
  return rate.trim() === '' || RATE.test(rate.trim());
}

/** A rate as it is sent; null for none. */
export function sentRate(rate: string): string | null {
  return rate.trim().replace(',', '.') || null;
}
