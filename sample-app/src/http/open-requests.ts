import type { Server } from 'node:http';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { NextFunction, Request, Response } from 'express';
import { within } from '../time/within.js';
import { ApiError } from './api.error.js';

/** Milliseconds a shutdown waits for requests under way. */
const PATIENCE = 5_000;

/**
 * Ends with the requests, at shutdown, before anything else does, and within a limit of time: Nest itself closes the server
 * later, and waits for connections on which nothing happens. Requests under way are answered, their connections closed
 * after it; no further one is taken.
 */
@Injectable()
export class OpenRequests implements OnModuleDestroy {
  private readonly logger = new Logger(OpenRequests.name);
  private readonly open = new Set<Response>();
  private isClosing = false;
  private onEmpty: () => void = () => {};

  constructor(private readonly host: HttpAdapterHost) {}

  /** Middleware that goes before all other. */
  readonly watch = (_: Request, response: Response, next: NextFunction): void => {
    if (this.isClosing) {
      response.set({ Connection: 'close', 'Retry-After': '1' });
      next(new ApiError('SHUTTING_DOWN'));
      return;
    }
    this.open.add(response);
    response.once('close', () => {
      this.open.delete(response);
      if (this.open.size === 0) this.onEmpty();
    });
    next();
  };

  async onModuleDestroy(): Promise<void> {
    const server = this.host.httpAdapter.getHttpServer() as Server;
    if (!server.listening) return;
    this.isClosing = true;
    // Takes no new connection from here on, and closes those on which nothing is going on.
    server.close();
    for (const response of this.open) closeAfter(response);
    await within(PATIENCE, this.empty()).catch(() =>
      this.logger.warn(`${this.open.size} requests took too long and are broken off.`),
    );
    server.closeAllConnections();
  }

  private empty(): Promise<void> {
    if (this.open.size === 0) return Promise.resolve();
    return new Promise((resolve) => (this.onEmpty = resolve));
  }
}

/** Has the connection of an answer closed after it. */
function closeAfter(response: Response): void {
  const { socket } = response;
  if (response.headersSent) response.once('finish', () => socket?.end());
  else response.set('Connection', 'close');
}
