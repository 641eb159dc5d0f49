import { JoinAsks } from '../../../lib/joining/join-asks.js';
import { Readable } from 'node:stream';
import type { DataSourceOptions } from 'typeorm';
import { newId } from '../../../lib/database/ids.js';
import { encodeToken, MAC_BYTES } from '../../../lib/domain/invitations/token-layout.js';
import type { ExportStorage } from '../../../lib/ports/index.js';
import { importRow } from '../../support/import-row.js';
import { ExportEntity } from '../../../lib/schema/export.entity.js';
import { ImportEntity } from '../../../lib/schema/import.entity.js';
import { MemberEntity } from '../../../lib/schema/member.entity.js';
import { TestHost } from '../../support/test-host.js';
import {
  type ActorName,
  ACTORS,
  type CallerInfo,
  type Callers,
  callersOf,
  DOMAIN,
  type RealmName,
  type Staff,
  staffOf,
} from './callers.js';
import { groupsOf, HostThings, projectsOf } from './directories.js';
import { type Realm, realm, type Somebody, type Workshop } from './realm.js';
import { OF_CLIENT, OF_STAFF, type Relation, type Thing } from './things.js';

/** Has a file of whatever it is asked for: which exports there are, only rows say. */
const STORAGE: ExportStorage = {
  write: () => Promise.resolve(),
  read: () => Promise.resolve(Readable.from(['a file'])),
  delete: () => Promise.resolve(),
};

/**
 * Two portals, A and B, of which B has a domain of its own, with two clients each, and all that a request can name of
 * each of the four. Nothing moves in it but by a request: no relay, no runs of exports, a clock that stands still.
 */
export class World {
  /** By the maker's id. */
  private readonly exports = new Map<string, string>();
  private readonly imports = new Map<string, string>();

  private constructor(
    readonly host: TestHost,
    readonly realms: Readonly<Record<RealmName, Realm>>,
    private readonly staff: Readonly<Record<'A' | 'B', Staff>>,
    private readonly callers: Callers,
  ) {}

  /** Builds it in an empty database. */
  static async build(database: DataSourceOptions): Promise<World> {
    const workshop = await openWorkshop(database);
    const { host } = workshop;
    const a = host.portalId;
    const b = (await host.portals.ensure({ key: 'b', name: 'B', domain: DOMAIN })).id;
    const realms = {
      A1: await realm(workshop, a, 'a1'),
      A2: await realm(workshop, a, 'a2'),
      B1: await realm(workshop, b, 'b1'),
      B2: await realm(workshop, b, 'b2'),
    };
    const staff = {
      A: await staffOf(host, realms.A1, 'a'),
      B: await staffOf(host, realms.B1, 'b'),
    };
    const world = new World(host, realms, staff, await callersOf(host, realms, staff));
    for (const [portalId, { admin, plain, assigned }] of [
      [a, staff.A],
      [b, staff.B],
    ] as const)
      for (const { member } of [admin, plain, assigned]) {
        await world.addExport(portalId, member.id);
        await world.addImport(portalId, member.id);
      }
    await world.warmUp();
    return world;
  }

  /** How this one calls. */
  callerOf(actor: ActorName): CallerInfo {
    return this.callers[actor];
  }

  /** The client whose things stand in this relation to the caller. */
  realmOf(relation: 'own' | 'sibling' | 'foreign', actor: ActorName): RealmName {
    const { home } = this.callers[actor];
    const [portal, client] = [home.startsWith('A'), home.endsWith('1')];
    if (relation === 'own') return home;
    if (relation === 'foreign') return portal ? 'B1' : 'A1';
    return `${portal ? 'A' : 'B'}${client ? 2 : 1}`;
  }

  /** What names the thing that stands in this relation to the caller. */
  idOf(thing: Thing, relation: Relation, actor: ActorName): string {
    if (relation === 'malformed') return 'no id';
    if (thing === 'oneself') return this.callers[actor].memberId ?? newId();
    if (relation === 'random') return thing === 'token' ? unknownToken() : newId();
    if (thing === 'export') return this.madeBy(this.exports, relation, actor);
    if (thing === 'import') return this.madeBy(this.imports, relation, actor);
    return this.realms[this.realmOf(relation, actor)].things[thing];
  }

  /** What no answer to this one may hold: ids and other texts of what does not exist for it. */
  secretsFrom(actor: ActorName): string[] {
    const { home, memberId, isStaff, isOfClient } = this.callers[actor];
    const names = Object.keys(this.realms) as RealmName[];
    return names.flatMap((name) => {
      const { things, mark } = this.realms[name];
      if (memberId === null || name[0] !== home[0]) return [mark, ...Object.values(things)];
      if (isStaff && isOfClient && name !== home)
        return [...OF_CLIENT.map((thing) => things[thing]), ...namesIn(mark)];
      if (isStaff) return [];
      const staffs = OF_STAFF.map((thing) => things[thing]);
      return name === home ? staffs : [...staffs, mark, ...OF_CLIENT.map((thing) => things[thing])];
    });
  }

  stop(): Promise<void> {
    return this.host.stop();
  }

  /** Exports and imports exist for their maker only: a sibling one is a colleague's. */
  private madeBy(
    made: ReadonlyMap<string, string>,
    relation: 'own' | 'sibling' | 'foreign',
    actor: ActorName,
  ): string {
    const isOfA = this.realmOf(relation, actor).startsWith('A');
    const { admin, plain, assigned } = this.staff[isOfA ? 'A' : 'B'];
    const makers: Partial<Record<ActorName, Somebody>> = {
      staff: plain,
      'assigned staff': assigned,
    };
    const first = makers[actor] ?? admin;
    const second = first === admin ? plain : admin;
    return made.get((relation === 'sibling' ? second : first).member.id)!;
  }

  private async addExport(portalId: string, memberId: string) {
    const id = newId();
    const counts = { progress: 1000, rows: 1, attempts: 1, stops: 0 };
    const expiresAt = this.host.clock.now() + 1_000_000;
    const times = { leaseUntil: 0, createdAt: 1, finishedAt: 1, expiresAt, fileDueAt: 0 };
    const filter = { kind: 'client' } as const;
    const members = this.host.dataSource.getRepository(MemberEntity);
    const { assignmentId } = await members.findOneByOrFail({ id: memberId });
    const row = { id, portalId, memberId, assignmentId, ...counts, ...times, filter };
    const state = { by: 'portal', format: 'csv', status: 'ready', failure: null } as const;
    await this.host.dataSource.getRepository(ExportEntity).insert({ ...row, ...state });
    this.exports.set(memberId, id);
  }

  private async addImport(portalId: string, memberId: string) {
    const row = importRow({ portalId, memberId, now: this.host.clock.now() });
    await this.host.dataSource.getRepository(ImportEntity).insert(row);
    this.imports.set(memberId, row.id);
  }

  /** Everybody calls once: that they were seen is written now, and not amid the calls that are looked at. */
  private async warmUp(): Promise<void> {
    for (const actor of ACTORS) await this.callers[actor].http.get('/clientele/me');
    await this.host.settled();
  }
}

/** Takes what is asked for, and never looks into it. */
const NO_ASKS = { add: () => undefined, idle: () => Promise.resolve() };

/** A host in which nothing runs by itself, and that has no projects and groups yet. */
async function openWorkshop(database: DataSourceOptions): Promise<Workshop> {
  const [projects, groups] = [new HostThings(), new HostThings()];
  const host = await TestHost.start(database, {
    options: {
      invitations: {
        secrets: ['a secret of the tests, 32 bytes at the very least'],
        url: (token) => `https://portal.test/accept?token=${token}`,
        resendAfter: 0,
        copyLinks: true,
      },
    },
    extras: {
      // What is asked for by a join link is looked into after its answer.
      overrides: [{ provide: JoinAsks, useValue: NO_ASKS }],
      providers: {
        projects: { useValue: projectsOf(projects) },
        groups: { useValue: groupsOf(groups) },
        storage: { useValue: STORAGE },
        exportQueue: { useValue: { add: () => Promise.resolve() } },
        importQueue: { useValue: { add: () => Promise.resolve() } },
      },
    },
  });
  return { host, projects, groups };
}

/** What tells of a client and its users; staff of the same mark are there for all staff. */
function namesIn(mark: string): string[] {
  const emails = ['somebody', 'custom', 'customized', 'member', 'invited'];
  return [`Client of ${mark}`, ...emails.map((called) => `${called}@${mark}`)];
}

/** A token that is spelled like one, of an invitation that nobody has sent. */
function unknownToken(): string {
  return encodeToken({ id: newId(), generation: 0, mac: new Uint8Array(MAC_BYTES) });
}
