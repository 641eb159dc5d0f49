import { Injectable } from '@nestjs/common';
import { type InvitationMail, UndeliverableError } from 'nest-clientele';
import { createTransport } from 'nodemailer';
import { setting } from '../environment.js';

/** What nodemailer says where a server refuses an address or the mail itself. */
const REFUSALS = ['EENVELOPE', 'EMESSAGE'];

/** Sends mail by the server at `SMTP_URL`; where there is none, it prints it. */
@Injectable()
export class Mailer {
  private readonly server = setting('SMTP_URL', '');

  async send(mail: InvitationMail): Promise<void> {
    const { to, subject, text, html, messageId } = mail;
    if (this.server === '') {
      console.log(`\nTo: ${to}\nSubject: ${subject}\n\n${text}\n`);
      return;
    }
    try {
      await createTransport(this.server).sendMail({
        from: setting('MAIL_FROM'),
        // As an object it stays one address, whatever signs it holds.
        to: { name: '', address: to },
        subject,
        text,
        html,
        // A mail that is sent twice is shown once.
        messageId,
      });
    } catch (error) {
      // What throws this is not sent again; anything else is, later.
      if (isForGood(error)) throw new UndeliverableError(error.message);
      throw error;
    }
  }
}

/** Whether the server has said that it never takes this mail. */
function isForGood(error: unknown): error is Error {
  const { code = '', responseCode = 0 } = error as {
    code?: string;
    responseCode?: number;
  };
  return REFUSALS.includes(code) && responseCode >= 500;
}
