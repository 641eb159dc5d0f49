import { callbackify } from 'node:util';
import { buffer } from 'node:stream/consumers';
import type { DataSourceOptions } from 'typeorm';
import {
  type DirectoryProject,
  EXPORT_QUEUE,
  type ProjectDirectory,
} from '../../../../../lib/ports/index.js';
import { ExportLedger } from '../../../../../lib/exports/export-ledger.js';
import { ExportSweeper, type ExportView, InProcessExportQueue } from '../../../../../lib/index.js';
import { ExportEntity } from '../../../../../lib/schema/export.entity.js';
import { Team } from '../../../../support/team.js';
import { type HostWishes, type Person, TestHost } from '../../../../support/test-host.js';
import { MemoryStorage } from './memory.storage.js';

/** Projects that the test names as it likes. */
export class NamedProjects implements ProjectDirectory {
  readonly names = new Map([
    ['hourly', 'Hourly'],
    ['fixed', 'Fixed'],
  ]);
  fails = false;

  findMany(_portalId: string, ids: readonly string[]): Promise<readonly DirectoryProject[]> {
    if (this.fails) return Promise.reject(new Error('The directory is down.'));
    const known = ids.filter((id) => this.names.has(id));
    return Promise.resolve(
      known.map((id) => ({ id, name: this.names.get(id)!, billingBasis: 'staff_hours' })),
    );
  }

  findByName(_portalId: string, names: readonly string[]): Promise<readonly DirectoryProject[]> {
    const named = [...this.names].filter(([, name]) => names.includes(name));
    return Promise.resolve(named.map(([id, name]) => ({ id, name, billingBasis: 'staff_hours' })));
  }
}

/** A host whose exports are kept in memory, and short ways to use them. */
export class ExportHost {
  readonly storage = new MemoryStorage();
  readonly projects = new NamedProjects();
  host!: TestHost;

  static async start(
    database: DataSourceOptions,
    { extras, ...wishes }: HostWishes = {},
  ): Promise<ExportHost> {
    const made = new ExportHost();
    const { storage, projects } = made;
    const providers = { storage: { useValue: storage }, projects: { useValue: projects } };
    const ports = { ...providers, ...extras?.providers };
    made.host = await TestHost.start(database, { ...wishes, extras: { providers: ports } });
    return made;
  }

  get queue(): InProcessExportQueue {
    return this.host.app.get<InProcessExportQueue>(EXPORT_QUEUE);
  }

  team(): Promise<Team> {
    return Team.of(this.host);
  }

  /** Begins an export. */
  async begin(by: Person, body: object = { by: 'portal' }): Promise<ExportView> {
    return (await by.http.post('/clientele/exports', body).expect(202)).body as ExportView;
  }

  async view(by: Person, id: string): Promise<ExportView> {
    return (await by.http.get(`/clientele/exports/${id}`).expect(200)).body as ExportView;
  }

  /** An export from its beginning to its end, and its file. */
  async whole(by: Person, body?: object): Promise<{ view: ExportView; file: Buffer }> {
    const { id } = await this.begin(by, body);
    await this.queue.idle();
    const view = await this.view(by, id);
    expect(view).toMatchObject({ status: 'ready', progress: 1, failure: null });
    return { view, file: await this.file(by, id) };
  }

  async file(by: Person, id: string): Promise<Buffer> {
    const answer = await by.http
      .get(`/clientele/exports/${id}/download`)
      .buffer(true)
      .parse(callbackify(buffer) as never)
      .expect(200);
    return answer.body as Buffer;
  }

  /** The code of a refused download. */
  async refusal(by: Person, id: string, status: number): Promise<string> {
    const { body } = await by.http.get(`/clientele/exports/${id}/download`).expect(status);
    return (body as { code: string }).code;
  }

  async sweep(): Promise<void> {
    await this.host.app.get(ExportSweeper).sweep();
    await this.queue.idle();
  }

  row(id: string): Promise<ExportEntity> {
    return this.host.dataSource.getRepository(ExportEntity).findOneByOrFail({ id });
  }

  /** As if the process that runs it had been killed a while ago: that run gives no more signs of life. */
  async crash(id: string): Promise<void> {
    const { attempts } = await this.row(id);
    const ledger = this.host.app.get(ExportLedger);
    const renew = ledger.renew.bind(ledger);
    ledger.renew = (run, ...told) =>
      run.id === id && run.attempts === attempts ? Promise.resolve(true) : renew(run, ...told);
    await this.host.dataSource.getRepository(ExportEntity).update({ id }, { leaseUntil: 1 });
  }
}
