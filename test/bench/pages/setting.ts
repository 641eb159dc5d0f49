import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { launchBrowser } from '../../browser/support/launch-browser.js';
import { SampleApp } from '../../browser/support/sample-app.js';
import { Visitor } from '../../browser/support/visitor.js';

/** Who works in the pages. */
export const WHO = 'owner@agency.test';

/** Members that one call makes. */
const AT_ONCE = 500;

/** The pages of one host, open in a browser of their own. */
export interface Host {
  /** Client users, and projects, of the host. */
  readonly size: number;
  readonly visitor: Visitor;
}

/** Two hosts that differ by how much there is in them. */
export interface Setting {
  readonly few: Host;
  readonly many: Host;
  stop(): Promise<void>;
}

/** Starts the sample app twice, with as many client users and projects each, and opens a browser on either. */
export async function startSetting(few: number, many: number): Promise<Setting> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'clientele-pages-'));
  const browser = await launchBrowser();
  process.env['BROWSER_ENDPOINT'] = browser.wsEndpoint();
  const apps: SampleApp[] = [];
  const hosts: Host[] = [];
  for (const size of [few, many]) {
    const database = path.join(folder, `${size}.sqlite`);
    const app = await SampleApp.start({ database });
    apps.push(app);
    addProjects(database, size);
    await addUsers(app, size);
    hosts.push({ size, visitor: await Visitor.come(app, WHO) });
  }
  return {
    few: hosts[0]!,
    many: hosts[1]!,
    async stop() {
      for (const { visitor } of hosts) await visitor.go();
      for (const app of apps) await app.stop();
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Campaigns are what the sample app calls projects. Its demo data has some; the rest comes on top. */
function addProjects(file: string, size: number): void {
  const database = new Database(file);
  try {
    const sample = database
      .prepare(
        'SELECT portalId, count(*) AS has FROM campaigns GROUP BY portalId ORDER BY has DESC',
      )
      .get() as { portalId: string; has: number };
    const insert = database.prepare('INSERT INTO campaigns VALUES (?, ?, ?, ?)');
    const all = database.transaction(() => {
      for (let at = sample.has; at < size; at += 1)
        insert.run(`more-${at}`, sample.portalId, `Campaign number ${at}`, 'staff_hours');
    });
    all();
  } finally {
    database.close();
  }
}

async function addUsers(app: SampleApp, size: number): Promise<void> {
  const { total } = await app.call<{ total: number }>(
    WHO,
    'GET',
    '/api/clientele/members?total=true&limit=1',
  );
  for (let from = total; from < size; from += AT_ONCE) {
    const count = Math.min(AT_ONCE, size - from);
    const members = Array.from({ length: count }, (_, at) => ({
      email: `person-${from + at}@many.test`,
      name: `Person ${from + at}`,
      invite: false,
    }));
    await app.call(WHO, 'POST', '/api/clientele/members/bulk', { members });
  }
}
