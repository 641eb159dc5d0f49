/** Whether every database can hold the text: PostgreSQL keeps no NUL, and nothing keeps half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
