import { ApiError } from './api.error.js';

/** The number in a path; anything that cannot be one of our ids is as unknown as a free number. */
export function idOf(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new ApiError('NOT_FOUND');
  return Number(text);
}
