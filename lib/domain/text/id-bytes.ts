/** How many bytes an id has. */
export const ID_BYTES = 16;

/** The bytes that an id of ours spells. */
export function idBytes(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

/** The id that the first bytes spell. */
export function idOfBytes(bytes: Buffer): string {
  const hex = bytes.toString('hex', 0, ID_BYTES);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
