import { type HttpServer, StreamableFile } from '@nestjs/common';
import type { PageWriter } from './page-writer.js';
import type { FilledPaths } from './pages-options.js';
import { etagOf, type Site } from './site.js';

/** What both frameworks give of a request, whatever class it is. */
interface PageRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** A page is asked for anew each time, and not sent again when it is the same. */
const PAGE_AGE = 'no-cache';

/** Another version of a file has another name. */
const FILE_AGE = 'public, max-age=31536000, immutable';

/**
 * Answers the pages' addresses, on Express and on Fastify alike: at the server itself, so that the host's guards, pipes and
 * prefix leave them alone, as they hold nothing of anybody.
 */
export class PagesServer {
  constructor(
    private readonly http: HttpServer,
    private readonly site: Site,
    private readonly pages: PageWriter,
  ) {}

  /** Registers all addresses. */
  listen({ assets, ...areas }: FilledPaths): void {
    // Express names what follows, Fastify does not.
    const rest = this.http.getType() === 'fastify' ? '*' : '*rest';
    for (const area of Object.values(areas)) {
      const answer = (request: PageRequest, response: unknown) => this.page(request, response);
      this.http.get(`/${area}`, answer);
      this.http.get(`/${area}/${rest}`, answer);
    }
    this.http.get(`/${assets}/${rest}`, (request: PageRequest, response: unknown) =>
      this.file(request, response, assets),
    );
  }

  private page(request: PageRequest, response: unknown): void {
    const bytes = Buffer.from(this.pages.write(this.pathOf(request)), 'utf8');
    const headers = { 'Cache-Control': PAGE_AGE, ETag: etagOf(bytes) };
    this.send(request, response, { bytes, type: 'text/html; charset=utf-8', headers });
  }

  private file(request: PageRequest, response: unknown, folder: string): void {
    const name = this.pathOf(request).slice(folder.length + 2);
    const found = this.site.find(name, headerOf(request, 'accept-encoding'));
    if (!found) {
      this.http.setHeader(response, 'Content-Type', 'text/plain; charset=utf-8');
      this.http.reply(response, 'There is no such file.', 404);
      return;
    }
    const { bytes, type, etag, encoding } = found;
    const headers = {
      'Cache-Control': FILE_AGE,
      ETag: encoding === null ? etag : etag.replace(/"$/, `-${encoding}"`),
      Vary: 'Accept-Encoding',
      'X-Content-Type-Options': 'nosniff',
      ...(encoding !== null && { 'Content-Encoding': encoding }),
    };
    this.send(request, response, { bytes, type, headers });
  }

  private send(
    request: PageRequest,
    response: unknown,
    {
      bytes,
      type,
      headers,
    }: { bytes: Buffer; type: string; headers: Readonly<Record<string, string>> },
  ): void {
    for (const [name, value] of Object.entries(headers)) this.http.setHeader(response, name, value);
    const known = headerOf(request, 'if-none-match').split(',');
    if (known.some((each) => each.trim().replace(/^W\//, '') === headers['ETag'])) {
      this.http.reply(response, undefined, 304);
      return;
    }
    this.http.reply(response, new StreamableFile(bytes, { type, length: bytes.length }), 200);
  }

  private pathOf(request: PageRequest): string {
    const [path = '/'] = (this.http.getRequestUrl?.(request) ?? '/').split('?');
    return path;
  }
}

function headerOf({ headers }: PageRequest, name: string): string {
  return [headers[name] ?? []].flat().join(',');
}
