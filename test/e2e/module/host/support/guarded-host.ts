import { Controller, Get } from '@nestjs/common';
import { DataSource, type DataSourceOptions } from 'typeorm';
import {
  AccessService,
  Actor,
  hostActor,
  type MemberActor,
  MembersService,
  RequirePermission,
} from '../../../../../lib/index.js';
import { type HostWishes, type Person, TestHost } from '../../../../support/test-host.js';

/** Routes of a host that a test asks many times at once. */
@Controller('many')
class ManyController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: AccessService,
    private readonly members: MembersService,
  ) {}

  @Get('seen')
  @RequirePermission('reports.view')
  seen(@Actor() { memberId }: MemberActor) {
    return { memberId };
  }

  @Get('project')
  @RequirePermission('reports.view', { project: 'query.project' })
  project(@Actor() { memberId }: MemberActor) {
    return { memberId };
  }

  /** Holds a transaction of the host's open, asks about the actor and changes its member in it. */
  @Get('held')
  @RequirePermission('reports.view')
  held(@Actor() actor: MemberActor) {
    return this.dataSource.transaction(async (manager) => {
      const { portalId, memberId } = actor;
      const keys = await this.access.permissionsOnceActive({ portalId, memberId }, {}, manager);
      if (!keys.includes('reports.view')) throw new Error('The member has lost its permission.');
      const self = hostActor(portalId);
      const { id } = await this.members.update(self, memberId, { name: 'Held' }, manager);
      return { memberId: id };
    });
  }
}

/** A host with such routes, and people who may use them. */
export async function guardedHost(
  database: DataSourceOptions,
  wishes: HostWishes = {},
): Promise<{ host: TestHost; people: Person[]; ask: AskMany }> {
  const host = await TestHost.start(database, { controllers: [ManyController], ...wishes });
  const people: Person[] = [];
  for (let at = 0; at < 5; at += 1) {
    const clientId = await host.client(`Client ${at}`);
    const email = `person-${at}@many.test`;
    people.push(await host.person({ email, clientId, projects: [{ id: 'hourly' }] }));
  }
  await host.settled();
  const ask: AskMany = (route, count) =>
    Promise.all(
      Array.from({ length: count }, async (_, at) => {
        const { http, member } = people[at % people.length]!;
        const { status, body } = await http.get(`/many/${route}`);
        if (status !== 200) return `${status} ${body.code}`;
        return body.memberId === member.id ? 'own' : 'of another';
      }),
    );
  return { host, people, ask };
}

/** Asks a route so many times at once. Tells of each whether it was answered with the caller's own member, or how it failed. */
export type AskMany = (route: string, count: number) => Promise<string[]>;
