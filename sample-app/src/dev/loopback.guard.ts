import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { ApiError } from '../http/api.error.js';

/** Answers requests to this machine's own names only: a page elsewhere could point its own name here. */
@Injectable()
export class LoopbackGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { host } = context.switchToHttp().getRequest<Request>().headers;
    if (!isLoopback(host ?? '')) throw new ApiError('LOOPBACK_ONLY');
    return true;
  }
}

/** Whether a Host header names this machine. */
export function isLoopback(host: string): boolean {
  if (!URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname) || hostname.endsWith('.localhost');
}
