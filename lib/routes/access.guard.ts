import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { RouteAccess } from './route-access.js';

/** The guard behind every decorator of this module. It only asks {@link RouteAccess}, which a host can replace. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly routes: RouteAccess) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    await this.routes.admit(context);
    return true;
  }
}
