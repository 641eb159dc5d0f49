import { Injectable } from '@nestjs/common';
import {
  type ClienteleEvent,
  hostActor,
  isClienteleError,
  MembersService,
  OnClientele,
} from 'nest-clientele';
import { Settings } from '../settings/settings.js';
import { Mailer } from './mailer.js';

const KINDS = {
  portal: 'The list of client users is ready',
  project: 'The lists of client users by campaign are ready',
} as const;

/** Mails the maker of an export a link to its file as soon as it is there. */
@Injectable()
export class ExportMails {
  constructor(
    private readonly members: MembersService,
    private readonly settings: Settings,
    private readonly mailer: Mailer,
  ) {}

  @OnClientele('export.ready')
  async onReady({ portalId, data }: ClienteleEvent<'export.ready'>): Promise<void> {
    const to = await this.addressOf(portalId, data.memberId);
    if (to === null) return;
    const url = `${this.settings.publicUrl}/api/clientele/exports/${data.exportId}/download`;
    const what = `${KINDS[data.by]} (${data.rows} rows).`;
    const hint = 'The link works for you only, while you are logged in, and for a day.';
    await this.mailer.send({
      to,
      subject: 'Your export is ready',
      text: `${what} Fetch it here:\n\n${url}\n\n${hint}\n`,
      html: `<p>${what} Fetch it here: <a href="${url}">${url}</a></p><p>${hint}</p>`,
    });
  }

  /** Null for a maker who has left meanwhile. */
  private async addressOf(portalId: string, memberId: string): Promise<string | null> {
    try {
      return (await this.members.get(hostActor(portalId), memberId)).email;
    } catch (error) {
      if (isClienteleError(error, 'NOT_FOUND')) return null;
      throw error;
    }
  }
}
