import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApp } from '../../../../sample-app/src/create-app.js';
import { DEMO_PASSWORD } from '../../../../sample-app/src/demo/demo-logins.js';
import { readSettings } from '../../../../sample-app/src/settings/read-settings.js';
import { Caller } from '../../../support/caller.js';

/** A mail as the dev inbox shows it. */
export interface InboxMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly links: readonly string[];
}

/** The running sample app, and short ways to use it. */
export class Sample {
  /** Somebody who is not logged in. */
  readonly nobody: Caller;

  private constructor(readonly app: NestExpressApplication) {
    this.nobody = new Caller(app.getHttpServer());
  }

  /** Starts the app on a free port with these environment variables. */
  static async start(environment: Readonly<Record<string, string>>): Promise<Sample> {
    const settings = readSettings({
      PORT: '0',
      PUBLIC_URL: 'http://localhost:3000',
      ...environment,
    });
    const app = await createApp(settings, { logger: false });
    await app.listen(0, '127.0.0.1');
    return new Sample(app);
  }

  async stop(): Promise<void> {
    await this.app.close();
  }

  /** A caller with a session of this person. */
  async as(email: string, password = DEMO_PASSWORD): Promise<Caller> {
    const { body } = await this.nobody.post('/api/auth/login', { email, password }).expect(200);
    return this.nobody.with('Authorization', `Bearer ${body.accessToken}`);
  }

  /** The mail to one person, newest first. */
  async inbox(to: string): Promise<readonly InboxMail[]> {
    const query = new URLSearchParams({ to }).toString();
    const { body } = await this.nobody.get(`/api/dev/inbox?${query}`).expect(200);
    return body.items;
  }

  /** The token of the link in the newest mail to one person. */
  async tokenFor(to: string): Promise<string> {
    const [mail] = await this.inbox(to);
    return new URL(mail!.links[0]!).searchParams.get('token')!;
  }
}
