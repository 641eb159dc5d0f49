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

/** The password of everybody who joins in a test. */
export const JOINED_PASSWORD = 'correct horse battery';

/** A person who joined in a test. */
export interface Joined {
  readonly memberId: string;
  readonly http: Caller;
}

/** The running sample app, and short ways to use it. */
export class Sample {
  /** Somebody who is not logged in. */
  readonly nobody: Caller;

  private constructor(readonly app: NestExpressApplication) {
    this.nobody = new Caller(app.getHttpServer(), '/api/clientele');
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

  /** Somebody whom the agency's owner invited like this, and who accepted by the mailed link. */
  async join(
    invited: { readonly email: string } & Readonly<Record<string, unknown>>,
  ): Promise<Joined> {
    const owner = await this.as('owner@agency.test');
    const { body } = await owner.post('/api/clientele/members', invited).expect(201);
    const answer = {
      token: await this.tokenFor(invited.email),
      name: invited.email,
      password: JOINED_PASSWORD,
    };
    await this.nobody.post('/api/clientele/invitations/accept', answer).expect(200);
    return { memberId: body.member.id, http: await this.as(invited.email, JOINED_PASSWORD) };
  }

  /** The id of a client of the agency. */
  async clientId(name: string): Promise<string> {
    const owner = await this.as('owner@agency.test');
    const { body } = await owner.get('/api/clientele/clients').expect(200);
    return body.items.find((client: { name: string }) => client.name === name).id;
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
