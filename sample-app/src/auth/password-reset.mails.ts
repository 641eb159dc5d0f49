import { Injectable } from '@nestjs/common';
import { Mailer } from '../mail/mailer.js';
import { Settings } from '../settings/settings.js';
import type { UserEntity } from '../users/user.entity.js';

/** Writes the mail with the link to a new password. */
@Injectable()
export class PasswordResetMails {
  constructor(
    private readonly mailer: Mailer,
    private readonly settings: Settings,
  ) {}

  async send({ email }: UserEntity, token: string): Promise<void> {
    const url = `${this.settings.publicUrl}/reset?token=${token}`;
    const hint = 'The link works once, within one hour. If you did not ask for it, do nothing.';
    await this.mailer.send({
      to: email,
      subject: 'Set a new password',
      text: `Set a new password here:\n\n${url}\n\n${hint}\n`,
      html: `<p>Set a new password here: <a href="${url}">${url}</a></p><p>${hint}</p>`,
    });
  }
}
