import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { OpenRoute, RequirePermission, Scope } from '../../lib/index.js';
import type { TestHost } from '../support/test-host.js';
import { REVOCATIONS, type RevocationName } from './revocations.js';
import { newSubject } from './new-subject.js';
import type { Subject } from './subject.js';

/** Token of the host that the routes belong to, which is there once it has started. */
export const HOST = Symbol('the host of the test');

/** Holds the host for its own routes. */
export interface HostHolder {
  host?: TestHost;
}

/** Routes that are guarded in each way, and those by which the test revokes. */
@Controller('stale')
export class StaleController {
  constructor(@Inject(HOST) private readonly holder: HostHolder) {}

  @Get('portal')
  @RequirePermission('reports.view')
  portal() {
    return {};
  }

  @Get('projects/:project')
  @RequirePermission('reports.view', { project: 'params.project' })
  project() {
    return {};
  }

  @Get('scoped/:project')
  @RequirePermission('reports.view', { project: 'params.project' })
  scoped(@Scope() { projects }: Scope) {
    return { projects: projects?.size };
  }

  @Post('subjects')
  @OpenRoute()
  subject(): Promise<Subject> {
    return newSubject(this.host);
  }

  @Post('revoke/:name')
  @OpenRoute()
  async revoke(@Param('name') name: RevocationName, @Body() subject: Subject) {
    await REVOCATIONS[name].revoke(this.host, subject);
    return {};
  }

  @Post('restore/:name')
  @OpenRoute()
  async restore(@Param('name') name: RevocationName, @Body() subject: Subject): Promise<Subject> {
    const memberId = await REVOCATIONS[name].restore(this.host, subject);
    return typeof memberId === 'string' ? { ...subject, memberId } : subject;
  }

  private get host(): TestHost {
    if (!this.holder.host) throw new Error('The host has not started.');
    return this.holder.host;
  }
}
