import { ApiError } from './api.error.js';

/** The number in a path; anything that cannot be one of our ids is as unknown as a free number. */
export function idOf(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new ApiError('NOT_FOUND');
  return Number(text);
}

/** Whether a text can be an id of a campaign, a team or a worker. */
export function isKey(text: string): boolean {
  return /^[\w-]{1,36}$/.test(text);
}

/** The id of a campaign or a team in a path; anything that cannot be one is as unknown as a free id. */
export function keyOf(text: string): string {
  if (!isKey(text)) throw new ApiError('NOT_FOUND');
  return text;
}
