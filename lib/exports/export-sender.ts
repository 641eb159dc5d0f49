import type { ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { ExportDownload } from './export-files.js';

/** Sends files to browsers, behind Express and Fastify. */
@Injectable()
export class ExportSender {
  constructor(private readonly http: HttpAdapterHost) {}

  /** What the handler of a response in passthrough mode answers: the file, or nothing after a redirect to the store's link. */
  send(response: unknown, download: ExportDownload): StreamableFile | undefined {
    const { httpAdapter } = this.http;
    httpAdapter.setHeader(response, 'Cache-Control', 'no-store');
    if ('url' in download) {
      httpAdapter.setHeader(response, 'Location', download.url);
      httpAdapter.status(response, 302);
      return undefined;
    }
    const { content, contentType, fileName } = download;
    destroyWith(response, content);
    return new StreamableFile(content, {
      type: contentType,
      disposition: `attachment; filename="${fileName}"`,
    });
  }
}

/** Closes the file of a client that breaks off; not every version of Nest does. Fastify's response wraps the server's. */
function destroyWith(response: unknown, content: Readable): void {
  const { raw } = response as { readonly raw?: ServerResponse };
  const sent = raw ?? (response as ServerResponse);
  if (sent.destroyed) content.destroy();
  else sent.once('close', () => content.destroy());
}
