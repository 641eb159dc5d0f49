/** Has the browser save something as a file. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The name that a response has a file saved under. */
export function fileNameOf(response: Response, otherwise: string): string {
  const told = response.headers.get('content-disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(told)?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(told)?.[1] ?? otherwise;
}

/** A table as CSV that spreadsheets open as it is: with a byte order mark, and their sign between cells. */
export function csvBlob(rows: readonly (readonly string[])[], delimiter: string): Blob {
  const lines = rows.map((cells) => cells.map((cell) => csvCell(cell, delimiter)).join(delimiter));
  return new Blob(['\ufeff', lines.map((line) => `${line}\r\n`).join('')], {
    type: 'text/csv;charset=utf-8',
  });
}

/** The sign between cells that spreadsheets of a language read: semicolons where decimals have a comma. */
export function csvDelimiter(language: string): string {
  return new Intl.NumberFormat(language).format(1.5).includes(',') ? ';' : ',';
}

/** One cell; what begins like a formula gets a sign in front, so that no spreadsheet takes it for one. */
export function csvCell(text: string, delimiter: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return safe.includes(delimiter) || /["\r\n]/.test(safe)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}
