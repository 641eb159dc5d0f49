import { startMailServer } from '../e2e/sample-app/support/mail-server.js';
import { until } from '../support/until.js';
import type { RunningApp } from './running-app.js';
import type { LinkFor } from './walk.js';

/** How mails of an app are had: it prints them where it has no server for them. */
export interface Mails {
  readonly settings: Readonly<Record<string, string>>;
  readonly linkFor: (app: RunningApp) => LinkFor;
  readonly stop: () => Promise<void>;
}

/** Where no server is named. */
export const printing: Mails = {
  settings: {},
  linkFor: (app) => (email) => app.linkFor(email),
  stop: () => Promise.resolve(),
};

/** A mail server that the app sends by. */
export async function byServer(): Promise<Mails> {
  const { received, url, stop } = await startMailServer();
  const tokenFor = (email: string) => {
    const mail = received.find(({ to }) => [to].flat()[0]?.text === email);
    return /\/accept\?token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? null;
  };
  const linkFor = async (email: string) => {
    await until(() => tokenFor(email) !== null);
    return tokenFor(email) ?? '';
  };
  return { settings: { SMTP_URL: url }, linkFor: () => linkFor, stop };
}
