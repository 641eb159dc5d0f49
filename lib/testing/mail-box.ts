import { ClienteleTestingError } from './clientele-testing.error.js';

/** A mail as mailers take it. */
export interface TestMail {
  /** One address, or several. */
  readonly to: string | readonly string[];
  readonly subject?: string | undefined;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
}

const LINK = /https?:\/\/[^\s<>"']+/g;

/**
 * Takes mails in the place of the host's mailer, and keeps them for the test to look at. Its `send` and `sendMail` take what
 * those of nodemailer take.
 *
 * @example
 * ```ts
 * const mailBox = new MailBox();
 * const app = Test.createTestingModule({ providers: [{ provide: Mailer, useValue: mailBox }, …] });
 * expect(mailBox.last('jo@acme.test').subject).toContain('Acme');
 * ```
 */
export class MailBox {
  private readonly kept: TestMail[] = [];

  /** Every mail, the oldest first. */
  get mails(): readonly TestMail[] {
    return this.kept;
  }

  /** Takes a mail. */
  send(mail: TestMail): Promise<void> {
    this.kept.push(mail);
    return Promise.resolve();
  }

  /** Takes a mail, as the method of that name of many mailers. */
  sendMail(mail: TestMail): Promise<void> {
    return this.send(mail);
  }

  /** The mails to this address, the oldest first. */
  to(address: string): readonly TestMail[] {
    return this.kept.filter((mail) => addressesOf(mail).includes(address));
  }

  /** The last mail to this address. Throws `ClienteleTestingError` naming whom there are mails to, when there is none. */
  last(address: string): TestMail {
    const mail = this.to(address).at(-1);
    if (mail) return mail;
    const others = [...new Set(this.kept.flatMap(addressesOf))];
    const known = others.length > 0 ? `There are mails to ${others.join(', ')}.` : 'It is empty.';
    throw new ClienteleTestingError(`No mail to ${address} is in the mail box. ${known}`);
  }

  /** The first link in the text of the last mail to this address. Throws `ClienteleTestingError` when there is none. */
  linkTo(address: string): string {
    const mail = this.last(address);
    const [link] = linksIn(mail);
    if (link !== undefined) return link;
    throw new ClienteleTestingError(`The last mail to ${address} has no link.`);
  }

  /** Forgets every mail. */
  clear(): void {
    this.kept.length = 0;
  }
}

function addressesOf({ to }: TestMail): readonly string[] {
  return typeof to === 'string' ? [to] : to;
}

/** The links in what people read: in the text, else in the source of the page. */
function linksIn({ text, html }: TestMail): readonly string[] {
  return (text ?? html?.replaceAll('&amp;', '&') ?? '').match(LINK) ?? [];
}
