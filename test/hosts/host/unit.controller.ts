import { Controller, Get, Injectable, Param, Put } from '@nestjs/common';
import {
  AccessService,
  Actor,
  type ClienteleEvent,
  InvitationsService,
  type MemberActor,
  OnClientele,
  OpenRoute,
  RequirePermission,
} from 'nest-clientele';

/** Routes of a host that need no database. */
@Controller('projects/:projectId/reports')
export class UnitController {
  constructor(private readonly access: AccessService) {}

  @Get()
  @OpenRoute()
  about(): { about: string } {
    return { about: 'reports' };
  }

  @Put(':id')
  @RequirePermission('reports.edit', { project: 'params.projectId' })
  async edit(
    @Actor() actor: MemberActor,
    @Param('id') id: string,
  ): Promise<{ id: string; by: string; mayManage: boolean }> {
    const mayManage = await this.access.can(actor, 'billing.manage');
    return { id, by: actor.memberId, mayManage };
  }
}

/** A route that nobody guards. */
@Controller('health')
export class UnguardedController {
  @Get()
  live(): { live: boolean } {
    return { live: true };
  }
}

/** What sends the host's mails. */
export abstract class Mailer {
  abstract sendMail(mail: { to: string; subject: string; text: string }): Promise<void>;
}

/** The host's listener that mails invitations. */
@Injectable()
export class UnitMailing {
  constructor(
    private readonly mailer: Mailer,
    private readonly invitations: InvitationsService,
  ) {}

  @OnClientele('invitation.sent')
  async onSent(event: ClienteleEvent<'invitation.sent'>): Promise<void> {
    const mail = await this.invitations.render(event);
    if (mail) await this.mailer.sendMail(mail);
  }
}
