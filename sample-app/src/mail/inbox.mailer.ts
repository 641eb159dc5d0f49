import type { Repository } from 'typeorm';
import { type Mail, Mailer } from './mailer.js';
import type { MailEntity } from './mail.entity.js';

/** Keeps mail in the database, where the dev inbox shows it. */
export class InboxMailer extends Mailer {
  constructor(private readonly mails: Repository<MailEntity>) {
    super();
  }

  async send({ to, subject, text, html }: Mail): Promise<void> {
    await this.mails.insert({ recipient: to, subject, text, html });
  }

  async pretend({ subject, text, html }: Mail): Promise<void> {
    await this.mails.insert({ recipient: null, subject, text, html });
  }
}
