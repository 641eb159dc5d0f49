import { type HttpServer, Logger, StreamableFile } from '@nestjs/common';
import { type AddressedRequest } from '../ports/portal-resolver.port.js';
import { headerSet, type HeldHeaders, varyBy } from '../routes/vary-by.js';
import type { PageBrand, PageWriter } from './page-writer.js';
import type { FilledPaths } from './pages-options.js';
import { etagOf, type Site } from './site.js';

/** What both frameworks give of a request, whatever class it is. */
interface PageRequest extends AddressedRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** A response, of which it is known whether it is on its way. */
interface PageResponse extends HeldHeaders {
  readonly headersSent?: boolean;
  readonly raw?: HeldHeaders & { readonly headersSent: boolean };
}

/** Tells how the portal looks that a request was addressed to; null where that is not known. */
export type BrandOf = (request: AddressedRequest) => Promise<PageBrand | null>;

/** A page is asked for anew each time, and not sent again when it is the same. */
const PAGE_AGE = 'no-cache';

/**
 * What a page is shown and run with where the host has not said it: in no frame of another site, which could have its
 * reader click on what is not seen, with no script but its own, and telling nobody the address, which may hold a token.
 */
const PAGE_GUARDS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'self'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Another version of a file has another name. */
const FILE_AGE = 'public, max-age=31536000, immutable';

/**
 * Answers the pages' addresses, on Express and on Fastify alike: at the server itself, so that the host's guards, pipes and
 * prefix leave them alone, as they hold nothing of anybody.
 */
export class PagesServer {
  private readonly logger = new Logger('Clientele');

  constructor(
    private readonly http: HttpServer,
    private readonly site: Site,
    private readonly pages: PageWriter,
    private readonly brandOf: BrandOf,
  ) {}

  /** Registers all addresses. */
  listen({ assets, ...areas }: FilledPaths): void {
    // Express names what follows, Fastify does not.
    const rest = this.http.getType() === 'fastify' ? '*' : '*rest';
    for (const area of Object.values(areas)) {
      // Without its promise: Fastify would take what that gives for the answer.
      const answer = (request: PageRequest, response: PageResponse) =>
        void this.page(request, response).catch((error: unknown) => this.fail(response, error));
      this.http.get(`/${area}`, answer);
      this.http.get(`/${area}/${rest}`, answer);
    }
    this.http.get(`/${assets}/${rest}`, (request: PageRequest, response: PageResponse) =>
      this.file(request, response, assets),
    );
  }

  private async page(request: PageRequest, response: PageResponse): Promise<void> {
    const brand = await this.brandOf(request);
    // While that was read, a time limit of the host's may have answered, or the browser has left.
    if (isAnswered(response)) return;
    const bytes = Buffer.from(this.pages.write(this.pathOf(request), brand), 'utf8');
    const headers = { 'Cache-Control': PAGE_AGE, ETag: etagOf(bytes) };
    varyBy(this.http, response, 'Host');
    for (const [name, value] of Object.entries(PAGE_GUARDS))
      if (headerSet(response, name) === undefined) this.http.setHeader(response, name, value);
    this.send(request, response, { bytes, type: 'text/html; charset=utf-8', headers });
  }

  private file(request: PageRequest, response: PageResponse, folder: string): void {
    const name = this.pathOf(request).slice(folder.length + 2);
    const found = this.site.find(name, headerOf(request, 'accept-encoding'));
    if (!found) {
      this.say(response, 'There is no such file.', 404);
      return;
    }
    const { bytes, type, etag, encoding } = found;
    const headers = {
      'Cache-Control': FILE_AGE,
      ETag: encoding === null ? etag : etag.replace(/"$/, `-${encoding}"`),
      'X-Content-Type-Options': 'nosniff',
      ...(encoding !== null && { 'Content-Encoding': encoding }),
    };
    varyBy(this.http, response, 'Accept-Encoding');
    this.send(request, response, { bytes, type, headers });
  }

  /** Nobody awaits what answers a page: left alone, what fails in it would end the process. */
  private fail(response: PageResponse, error: unknown): void {
    this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    if (isAnswered(response)) return;
    this.say(response, 'The page could not be shown. Try again in a moment.', 500);
  }

  private say(response: PageResponse, text: string, status: number): void {
    this.http.setHeader(response, 'Content-Type', 'text/plain; charset=utf-8');
    this.http.reply(response, text, status);
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

function isAnswered({ headersSent, raw }: PageResponse): boolean {
  return (raw?.headersSent ?? headersSent) === true;
}

function headerOf({ headers }: PageRequest, name: string): string {
  return [headers[name] ?? []].flat().join(',');
}
