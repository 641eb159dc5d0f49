import type { OnApplicationShutdown } from '@nestjs/common';
import { UndeliverableError } from 'nest-clientele';
import { createTransport } from 'nodemailer';
import type { Settings } from '../settings/settings.js';
import { type Mail, Mailer } from './mailer.js';

/** What nodemailer says where the other side has refused an address or the mail itself. */
const REFUSALS = ['EENVELOPE', 'EMESSAGE'];

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

  async send({ to, ...mail }: Mail): Promise<void> {
    // As an object the address stays one address, whatever signs it holds.
    const recipient = { name: '', address: to };
    try {
      await this.transport.sendMail({ ...mail, from: this.from, to: recipient });
    } catch (error) {
      if (isForGood(error)) throw new UndeliverableError(error.message, { cause: error });
      throw error;
    }
  }

  /** Connects, logs in and says goodbye, as before and after a mail. */
  async pretend(): Promise<void> {
    await this.transport.verify();
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}

/** Whether the server has said by a 5xx that it never takes this mail: else it may later. */
function isForGood(error: unknown): error is Error {
  const { code = '', responseCode = 0 } = error as { code?: string; responseCode?: number };
  return error instanceof Error && REFUSALS.includes(code) && responseCode >= 500;
}
