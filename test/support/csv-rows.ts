import { parse } from 'csv-parse/sync';

/** The rows of a CSV by the names in its head, as another library reads it. */
export function csvRows(text: string | Buffer, bom = false): Record<string, string>[] {
  return parse(text, { columns: true, bom, record_delimiter: '\r\n' });
}
