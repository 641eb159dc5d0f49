import { createHash } from 'node:crypto';
import { brotliDecompressSync, gzipSync } from 'node:zlib';

/** A file of the built pages. */
export interface BuiltFile {
  /** As the page names it, `index-Ck3x.js`; the page itself is `index.html`. */
  readonly name: string;
  readonly type: string;
  /** The file in brotli, in base64. */
  readonly content: string;
}

/** A file as it goes to a browser. */
export interface SentFile {
  readonly type: string;
  readonly bytes: Buffer;
  readonly encoding: 'br' | 'gzip' | null;
  readonly etag: string;
}

/** The page that all addresses of the pages answer. */
const PAGE = 'index.html';

/** What is ready to go out of one file. */
interface Ready {
  readonly type: string;
  readonly br: Buffer;
  readonly plain: () => Buffer;
  readonly gzip: () => Buffer;
  readonly etag: string;
}

/** The files of the pages, each in the encoding that a browser takes. They stay in memory: some 300 KB. */
export class Site {
  private readonly files: ReadonlyMap<string, Ready>;

  constructor(files: readonly BuiltFile[]) {
    this.files = new Map(files.map((file) => [file.name, readyOf(file)]));
  }

  /** Whether the pages have been built. */
  get isBuilt(): boolean {
    return this.files.has(PAGE);
  }

  /** The page as text, to be filled in. */
  get page(): string {
    return this.files.get(PAGE)?.plain().toString('utf8') ?? '';
  }

  /** A file beside the page in an encoding that `Accept-Encoding` allows; undefined for a name that there is not. */
  find(name: string, acceptEncoding: string): SentFile | undefined {
    const file = name === PAGE ? undefined : this.files.get(name);
    if (!file) return undefined;
    const { type, etag } = file;
    const encoding = chosenEncoding(acceptEncoding);
    if (encoding === 'br') return { type, etag, encoding, bytes: file.br };
    if (encoding === 'gzip') return { type, etag, encoding, bytes: file.gzip() };
    return { type, etag, encoding, bytes: file.plain() };
  }
}

/** A strong tag of what the bytes are. */
export function etagOf(bytes: Buffer | string): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
}

/** The best encoding that the header allows: brotli, then gzip, then none. */
export function chosenEncoding(acceptEncoding: string): 'br' | 'gzip' | null {
  const accepted = new Map(
    acceptEncoding.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((each) => each.trim());
      const weight = parameters.find((each) => each.startsWith('q='))?.slice(2);
      return [name.toLowerCase(), Number(weight ?? '1')];
    }),
  );
  return (['br', 'gzip'] as const).find((name) => (accepted.get(name) ?? 0) > 0) ?? null;
}

function readyOf({ type, content }: BuiltFile): Ready {
  const br = Buffer.from(content, 'base64');
  const plain = once(() => brotliDecompressSync(br));
  return { type, br, plain, gzip: once(() => gzipSync(plain(), { level: 9 })), etag: etagOf(br) };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
