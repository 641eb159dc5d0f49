import type { DataSourceOptions } from 'typeorm';
import {
  type DirectoryProject,
  type DirectorySearch,
  IMPORT_QUEUE,
  type ProjectDirectory,
} from '../../../../../lib/ports/index.js';
import {
  type ImportResult,
  ImportSweeper,
  type ImportWithResults,
  InProcessImportQueue,
} from '../../../../../lib/index.js';
import { ImportEntity } from '../../../../../lib/schema/import.entity.js';
import { ImportRowEntity } from '../../../../../lib/schema/import-row.entity.js';
import { Team } from '../../../../support/team.js';
import { type HostWishes, type Person, TestHost } from '../../../../support/test-host.js';

/** Projects that the test names as it likes, all of them billed by hours. */
export class NameableProjects implements ProjectDirectory {
  readonly names = new Map([
    ['hourly', 'Hourly'],
    ['other', 'Other'],
  ]);

  findMany(_portalId: string, ids: readonly string[]): Promise<readonly DirectoryProject[]> {
    return Promise.resolve(this.all().filter(({ id }) => ids.includes(id)));
  }

  findByName(_portalId: string, names: readonly string[]): Promise<readonly DirectoryProject[]> {
    return Promise.resolve(this.all().filter(({ name }) => names.includes(name)));
  }

  search(_portalId: string, { q = '', limit }: DirectorySearch) {
    const wanted = q.toLowerCase();
    const items = this.all().filter(({ name }) => name.toLowerCase().includes(wanted));
    return Promise.resolve({ items: items.slice(0, limit) });
  }

  private all(): DirectoryProject[] {
    return [...this.names].map(([id, name]) => ({ id, name, billingBasis: 'staff_hours' }));
  }
}

/** A host for imports, and short ways to use them. */
export class ImportHost {
  readonly projects = new NameableProjects();
  host!: TestHost;

  static async start(
    database: DataSourceOptions,
    { extras, ...wishes }: HostWishes = {},
  ): Promise<ImportHost> {
    const made = new ImportHost();
    const providers = { projects: { useValue: made.projects }, ...extras?.providers };
    made.host = await TestHost.start(database, { ...wishes, extras: { ...extras, providers } });
    return made;
  }

  get queue(): InProcessImportQueue {
    return this.host.app.get<InProcessImportQueue>(IMPORT_QUEUE);
  }

  team(): Promise<Team> {
    return Team.of(this.host);
  }

  /** Hands a file in: its lines, or the bytes of it. */
  async preview(by: Person, file: readonly string[] | Buffer): Promise<ImportWithResults> {
    const content = Buffer.isBuffer(file) ? file : file.join('\r\n');
    const answer = await by.http
      .text('post', '/clientele/imports', 'text/csv', content)
      .expect(201);
    return answer.body as ImportWithResults;
  }

  /** The refusal of a file. */
  async refusal(by: Person, file: readonly string[] | Buffer, status: number) {
    const content = Buffer.isBuffer(file) ? file : file.join('\r\n');
    const answer = await by.http
      .text('post', '/clientele/imports', 'text/csv', content)
      .expect(status);
    return answer.body as { code: string; details?: Record<string, unknown> };
  }

  async view(by: Person, id: string, query = ''): Promise<ImportWithResults> {
    const answer = await by.http.get(`/clientele/imports/${id}${query}`).expect(200);
    return answer.body as ImportWithResults;
  }

  /** Applies an import and waits for its end. */
  async apply(by: Person, id: string, choices: object = {}): Promise<ImportWithResults> {
    await by.http.post(`/clientele/imports/${id}/apply`, choices).expect(202);
    await this.queue.idle();
    return this.view(by, id);
  }

  /** A file handed in and applied. */
  async whole(by: Person, file: readonly string[] | Buffer, choices: object = {}) {
    const { importId } = await this.preview(by, file);
    return this.apply(by, importId, choices);
  }

  async sweep(): Promise<void> {
    await this.host.app.get(ImportSweeper).sweep();
    await this.queue.idle();
  }

  row(id: string): Promise<ImportEntity> {
    return this.host.dataSource.getRepository(ImportEntity).findOneByOrFail({ id });
  }

  rowsOf(importId: string): Promise<ImportRowEntity[]> {
    return this.host.dataSource
      .getRepository(ImportRowEntity)
      .find({ where: { importId }, order: { line: 'ASC' } });
  }
}

/** What a test looks at of each result. */
export function outcomes({ results }: ImportWithResults): string[] {
  return results.items.map(shortly);
}

/** Of which client each result is. */
export function clientsOf({ results }: ImportWithResults): ImportResult['client'][] {
  return results.items.map(({ client }) => client);
}

function shortly({ row, outcome, code }: ImportResult): string {
  return `${row} ${outcome}${code === undefined ? '' : ` ${code}`}`;
}
