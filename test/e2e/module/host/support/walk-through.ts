import { Injectable } from '@nestjs/common';
import type { DataSourceOptions } from 'typeorm';
import { type ClienteleEvent, EventRelay, OnClientele } from '../../../../../lib/index.js';
import { csvRows } from '../../../../support/csv-rows.js';
import { PASSWORD, type Person, TestHost } from '../../../../support/test-host.js';
import { until } from '../../../../support/until.js';
import { ExportHost } from '../../exports/support/export-host.js';

/** Hears of clients and members that are made, and fails the first time. */
@Injectable()
class Heard {
  readonly events: string[] = [];
  private hasFailed = false;

  @OnClientele('client.created')
  @OnClientele('client.updated')
  note({ type, data }: ClienteleEvent<'client.created' | 'client.updated'>): void {
    if (!this.hasFailed) {
      this.hasFailed = true;
      throw new Error('not now');
    }
    this.events.push(`${type} ${data.name}`);
  }
}

/** A host that is walked through from the first invitation to the audit trail. */
export class WalkThrough {
  private constructor(
    readonly host: TestHost,
    private readonly exports: ExportHost,
    private readonly owner: Person,
  ) {}

  static async start(database: DataSourceOptions): Promise<WalkThrough> {
    const exports = await ExportHost.start(database, {
      providers: [Heard],
      options: { events: { sweepEvery: '1h', retryAfter: 0 } },
    });
    const { host } = exports;
    const email = 'owner@agency.test';
    const owner = await host.person({ email, kind: 'staff', role: 'admin' });
    return new WalkThrough(host, exports, owner);
  }

  /** Invites a person, who accepts, and tells what it may. */
  async joins(clientId: string) {
    const { http } = this.owner;
    const projects = [{ id: 'hourly', rate: '12.50' }, { id: 'fixed' }];
    const body = { email: 'new@acme.test', clientId, projects, groups: ['design'] };
    const { status } = await http.post('/clientele/members', body);
    const token = await this.host.tokenFor(body.email);
    const preview = await this.host.nobody.post('/clientele/invitations/preview', { token });
    const answer = { token, name: 'New Person', password: PASSWORD };
    const accepted = await this.host.nobody.post('/clientele/invitations/accept', answer);
    const { id } = accepted.body.identity as { id: string };
    const me = await this.host.as(id).get('/clientele/me').expect(200);
    return {
      statuses: [status, preview.status, accepted.status],
      access: me.body.access.state as string,
      permissions: me.body.permissions as string[],
      memberId: me.body.membership.id as string,
    };
  }

  /** Reads the list of members in pages of one, with how many there are. */
  async lists() {
    const { http } = this.owner;
    const path = '/clientele/members?kind=client&sort=-lastActiveAt&limit=1&total=true';
    const { body: first } = await http.get(path).expect(200);
    const { body: second } = await http.get(`${path}&cursor=${first.nextCursor}`).expect(200);
    const items = [...first.items, ...second.items] as Record<string, unknown>[];
    return {
      total: first.total as number,
      emails: items.map(({ email }) => email).sort(),
      counts: items.map(({ projects, projectCount }) => [
        (projects as unknown[]).length,
        projectCount,
      ]),
      isWhole: second.nextCursor === null,
    };
  }

  /** Has a member customized, and explains what it may. */
  async customizes(memberId: string) {
    const { http } = this.owner;
    const path = `/clientele/members/${memberId}/permissions`;
    const stored = { reports: true, 'reports.view': true, 'reports.edit': true };
    const { body: before } = await http.get(path).expect(200);
    await http
      .put(path, { mode: 'custom', permissions: stored, version: before.version })
      .expect(200);
    const { body: after } = await http.get(path).expect(200);
    const { body: explained } = await http.get(`${path}/explain?key=reports.edit`).expect(200);
    const stale = { mode: 'default', version: before.version };
    const { body: refused } = await http.put(path, stale).expect(409);
    return {
      versions: [before.version, after.version] as number[],
      stored: after.stored as object,
      allowed: explained.allowed as boolean,
      refused: refused.code as string,
    };
  }

  /** Has events delivered, one of them at the second attempt, and tells who has heard what. */
  async delivers(clientId: string) {
    await this.owner.http.patch(`/clientele/clients/${clientId}`, { name: 'Globex' }).expect(200);
    const { events } = this.host.app.get(Heard);
    await until(async () => {
      await this.host.app.get(EventRelay).idle();
      return events.length === 2;
    });
    const path = `/clientele/audit?subjectId=${clientId}`;
    const { body } = await this.owner.http.get(path).expect(200);
    const items = body.items as { type: string; delivery: object; data: object }[];
    return {
      heard: events,
      audit: items.map(({ type, delivery }) => ({ type, delivery })),
      change: items[0]?.data,
    };
  }

  /** Exports the portal's client users. */
  async writes() {
    const { view, file } = await this.exports.whole(this.owner, { by: 'portal' });
    const rows = csvRows(file);
    return { rows: view.rows, emails: rows.map(({ email }) => email).sort(), first: rows[0] };
  }
}
