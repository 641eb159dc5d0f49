import { Injectable } from '@nestjs/common';
import { Mailer } from '../mail/mailer.js';
import { Settings } from '../settings/settings.js';

/** Writes the mail with the link to a new password. */
@Injectable()
export class PasswordResetMails {
  constructor(
    private readonly mailer: Mailer,
    private readonly settings: Settings,
  ) {}

  /** Sends the mail where somebody is `known` by the email, and costs the same where nobody is. */
  async send(email: string, token: string, known: boolean): Promise<void> {
    const url = `${this.settings.publicUrl}/reset?token=${token}`;
    const hint = 'The link works once, within one hour. If you did not ask for it, do nothing.';
    const mail = {
      to: email,
      subject: 'Set a new password',
      text: `Set a new password here:\n\n${url}\n\n${hint}\n`,
      html: `<p>Set a new password here: <a href="${url}">${url}</a></p><p>${hint}</p>`,
    };
    await (known ? this.mailer.send(mail) : this.mailer.pretend(mail));
  }
}
