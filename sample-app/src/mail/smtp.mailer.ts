import type { OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import type { Settings } from '../settings/settings.js';
import { type Mail, Mailer } from './mailer.js';

/** Sends mail by SMTP. */
export class SmtpMailer extends Mailer implements OnApplicationShutdown {
  private readonly transport;

  constructor(
    smtpUrl: string,
    private readonly from: Settings['mailFrom'],
  ) {
    super();
    this.transport = createTransport(smtpUrl);
  }

  async send({ to, subject, text, html }: Mail): Promise<void> {
    // As an object the address stays one address, whatever signs it holds.
    const recipient = { name: '', address: to };
    await this.transport.sendMail({ from: this.from, to: recipient, subject, text, html });
  }

  /** Connects, logs in and says goodbye, as before and after a mail. */
  async pretend(): Promise<void> {
    await this.transport.verify();
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}
