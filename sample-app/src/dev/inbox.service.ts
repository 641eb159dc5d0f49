import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { EventRelay, normalizeEmail } from 'nest-clientele';
import { IsNull, Not, type Repository } from 'typeorm';
import { BackgroundWork } from '../background/background-work.js';
import { MailEntity } from '../mail/mail.entity.js';
import type { Mail } from '../mail/mailer.js';

/** A mail as the dev inbox shows it. */
export interface InboxMail extends Mail {
  /** Every address in the mail, in order. */
  readonly links: readonly string[];
}

/** Reads the dev inbox. */
@Injectable()
export class InboxService {
  constructor(
    @InjectRepository(MailEntity) private readonly mails: Repository<MailEntity>,
    private readonly relay: EventRelay,
    private readonly background: BackgroundWork,
  ) {}

  /** The mail to this person, or to everybody; waits for what is on its way. */
  async list(to: string | undefined): Promise<readonly InboxMail[]> {
    await Promise.all([this.relay.idle(), this.background.idle()]);
    const mails = await this.mails.find({
      where: { recipient: to === undefined ? Not(IsNull()) : (normalizeEmail(to) ?? to) },
      order: { id: 'DESC' },
      take: 200,
    });
    return mails.map(({ recipient, subject, text, html }) => ({
      to: recipient ?? '',
      subject,
      text,
      html,
      links: [...new Set(text.match(/https?:\/\/[^\s<>"]+/g))],
    }));
  }
}
