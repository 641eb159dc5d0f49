import {
  type ChangePreview,
  ChangePreviewsService,
  ClientsService,
  type PreviewSubject,
} from '../../../lib/index.js';
import { sentStatements } from '../../support/count-queries.js';
import { isTrial } from '../support/results.js';
import { APPLICATION, CLIENT_ID, type Setting } from './setting.js';

/** How often each is asked: first so that everything is warm, then measured. */
const PLAN = isTrial() ? { warmUps: 2, runs: 3 } : { warmUps: 5, runs: 15 };

/** What one preview used, in milliseconds. */
export interface Used {
  readonly node: number;
  /** Null where the server is another machine. */
  readonly database: number | null;
  readonly elapsed: number;
}

/** What was measured of one change. */
export interface Measured {
  readonly name: string;
  readonly answer: ChangePreview;
  readonly used: readonly Used[];
  /** The statements of one preview, transaction control included. */
  readonly statements: readonly string[];
}

/** The name of the change that has a limit. */
export const CEILING = 'a ceiling that takes something from most of them';

/** Asks what several changes would do, each many times. */
export async function measure(setting: Setting): Promise<Measured[]> {
  const { host } = setting;
  const clients = host.app.get(ClientsService);
  const about = { clientId: CLIENT_ID };
  const ceiling = (permissions: Record<string, boolean>) => () =>
    clients.setCeiling(host.self, CLIENT_ID, { permissions });
  const off = { 'reports.view': false, 'billing.manage': false, 'users.edit': false };
  return [
    await measured(setting, { name: CEILING, about, change: ceiling(off) }),
    await measured(setting, {
      name: 'a ceiling that stays as it is',
      about,
      change: ceiling({}),
    }),
    await measured(setting, {
      name: 'other projects for the client to be bound to',
      about,
      change: () => clients.update(host.self, CLIENT_ID, { projects: ['hourly'] }),
    }),
  ];
}

interface Asked {
  readonly name: string;
  readonly about: PreviewSubject;
  readonly change: () => Promise<unknown>;
}

async function measured(setting: Setting, { name, about, change }: Asked): Promise<Measured> {
  const { host } = setting;
  const previews = host.app.get(ChangePreviewsService);
  const preview = () => previews.preview(host.self, about, change);
  const answer = await preview();
  for (let at = 1; at < PLAN.warmUps; at += 1) await preview();
  const used: Used[] = [];
  for (let at = 0; at < PLAN.runs; at += 1) used.push(await usedBy(setting, preview));
  const { statements } = await sentStatements(host.dataSource, preview);
  return { name, answer, used, statements: statements.map(({ sql }) => sql) };
}

async function usedBy({ cpu }: Setting, work: () => Promise<unknown>): Promise<Used> {
  const database = await cpu.of(APPLICATION);
  const node = process.cpuUsage();
  const began = performance.now();
  await work();
  const elapsed = performance.now() - began;
  const { user, system } = process.cpuUsage(node);
  const after = await cpu.of(APPLICATION);
  return {
    node: (user + system) / 1_000,
    database: database === null || after === null ? null : (after - database) / 1_000,
    elapsed,
  };
}
