/** Whether every database can hold the text: PostgreSQL keeps no NUL, and nothing keeps half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/** The text as every database can hold it. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '');
}
