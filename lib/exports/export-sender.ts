import type { ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { ExportDownload } from './export-files.js';

/** Sends files to browsers, behind Express and Fastify. */
@Injectable()
export class ExportSender {
  constructor(private readonly http: HttpAdapterHost) {}

  /**
   * Answers with the file, or with a redirect to the store's link. It is sent from here, not returned: an interceptor of
   * the host that wraps what handlers return would make JSON of a file.
   */
  send(response: unknown, download: ExportDownload): void {
    const { httpAdapter } = this.http;
    httpAdapter.setHeader(response, 'Cache-Control', 'no-store');
    if ('url' in download) {
      httpAdapter.setHeader(response, 'Location', download.url);
      httpAdapter.reply(response, undefined, 302);
      return;
    }
    // It is what it is called, whatever somebody has written into it.
    httpAdapter.setHeader(response, 'X-Content-Type-Options', 'nosniff');
    const { content, contentType, fileName } = download;
    destroyWith(response, content);
    const disposition = `attachment; filename="${fileName}"`;
    httpAdapter.reply(response, new StreamableFile(content, { type: contentType, disposition }));
  }
}

/** Closes the file of a client that breaks off; not every version of Nest does. Fastify's response wraps the server's. */
function destroyWith(response: unknown, content: Readable): void {
  const { raw } = response as { readonly raw?: ServerResponse };
  const sent = raw ?? (response as ServerResponse);
  if (sent.destroyed) content.destroy();
  else sent.once('close', () => content.destroy());
}
