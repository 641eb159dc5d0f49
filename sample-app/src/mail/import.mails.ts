import { Injectable } from '@nestjs/common';
import {
  type ClienteleEvent,
  hostActor,
  isClienteleError,
  MembersService,
  OnClientele,
} from 'nest-clientele';
import { Mailer } from './mailer.js';

/** Mails whoever has handed a file of people in what has come of it. */
@Injectable()
export class ImportMails {
  constructor(
    private readonly members: MembersService,
    private readonly mailer: Mailer,
  ) {}

  @OnClientele('import.finished')
  async onFinished({ portalId, data }: ClienteleEvent<'import.finished'>): Promise<void> {
    const to = await this.addressOf(portalId, data.memberId);
    if (to === null) return;
    const { create, update, unchanged, error } = data.counts;
    const what = `${create} created, ${update} updated, ${unchanged} left as they were, ${error} refused.`;
    await this.mailer.send({
      to,
      subject: 'Your import is done',
      text: `${what}\n`,
      html: `<p>${what}</p>`,
    });
  }

  /** Null for somebody who has left meanwhile. */
  private async addressOf(portalId: string, memberId: string): Promise<string | null> {
    try {
      return (await this.members.get(hostActor(portalId), memberId)).email;
    } catch (error) {
      if (isClienteleError(error, 'NOT_FOUND')) return null;
      throw error;
    }
  }
}
