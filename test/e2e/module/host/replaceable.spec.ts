import { type ExecutionContext, Injectable, type Provider, type Type } from '@nestjs/common';
import { clienteleDefaults, clientelePorts } from '../../../../lib/module/port-defaults.js';
import { clienteleServices } from '../../../../lib/module/providers.js';
import {
  AccessGuard,
  ActivityRecorder,
  Authenticator,
  RouteAccess,
} from '../../../../lib/index.js';
import {
  type AddressedRequest,
  CLOCK,
  EVENT_TRANSPORT,
  EXPORT_QUEUE,
  EXPORT_STORAGE,
  GROUP_DIRECTORY,
  type Identity,
  type IdentityReset,
  IDENTITY_STORE,
  IMPORT_QUEUE,
  type IdentityStore,
  type NewIdentity,
  PLAN_POLICY,
  type PortalResolver,
  PORTAL_RESOLVER,
  PROJECT_DIRECTORY,
} from '../../../../lib/ports/index.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { memoryDatabase } from '../../../support/memory-database.js';
import { PASSWORD, TestHost } from '../../../support/test-host.js';
import { GuardedController } from '../routes/support/guarded.controller.js';

/** People the host keeps in memory; its strategy answers them by `subject`. */
class PeopleInMemory implements IdentityStore {
  private readonly people = new Map<string, Identity>();

  idOf(user: unknown): string | null {
    // The tests' strategy answers `{ id }`; this store calls people by another name.
    const { id } = user as { id?: string };
    return id ? id.replace('subject:', '') : null;
  }

  findById(id: string): Promise<Identity | null> {
    return Promise.resolve(this.people.get(id) ?? null);
  }

  findByEmail(email: string): Promise<Identity | null> {
    const found = [...this.people.values()].find((person) => person.email === email);
    return Promise.resolve(found ?? null);
  }

  prepare({ email, name }: NewIdentity) {
    const person = { id: `person-${this.people.size + 1}`, email, name };
    return Promise.resolve(() => {
      this.people.set(person.id, person);
      return Promise.resolve(person);
    });
  }

  prepareReset({ id, name }: IdentityReset) {
    return Promise.resolve(() => {
      const person = { id, email: this.people.get(id)!.email, name };
      this.people.set(id, person);
      return Promise.resolve(person);
    });
  }
}

@Injectable()
class DomainByHeader implements PortalResolver {
  domainOf(request: AddressedRequest): string | null {
    const { headers } = request as { headers?: Record<string, string> };
    return headers?.['x-portal-domain'] ?? null;
  }

  ownsDomain(): boolean {
    return false;
  }
}

@Injectable()
class BadgeAuthenticator extends Authenticator {
  override callerOf(context: ExecutionContext): Promise<unknown> {
    const { headers } = context.switchToHttp().getRequest<{ headers: Record<string, string> }>();
    return Promise.resolve(headers['x-badge'] ? { id: headers['x-badge'] } : null);
  }
}

@Injectable()
class NoActivity extends ActivityRecorder {
  override touch(): void {}
}

/** A subclass of each service, which takes its place. */
function heirs(): { service: Type; heir: Type }[] {
  return [...clienteleServices, ...clienteleDefaults].map((service) => {
    const heir = class extends service {};
    Injectable()(heir);
    return { service, heir };
  });
}

describe('what the documentation calls replaceable', () => {
  const ports = {
    identities: IDENTITY_STORE,
    projects: PROJECT_DIRECTORY,
    groups: GROUP_DIRECTORY,
    plan: PLAN_POLICY,
    portals: PORTAL_RESOLVER,
    events: EVENT_TRANSPORT,
    clock: CLOCK,
    storage: EXPORT_STORAGE,
    exportQueue: EXPORT_QUEUE,
    importQueue: IMPORT_QUEUE,
  };

  it('has a name for every port', () => {
    expect(Object.values(ports).sort(byName)).toEqual([...clientelePorts].sort(byName));
  });

  it.each(Object.entries(ports))(
    'takes a value, and an asynchronous factory, for the port %s (C45)',
    async (name, token) => {
      const usual = await started({});
      const port: unknown = usual.app.get(token);
      await usual.stop();
      for (const provider of [{ useValue: port }, { useFactory: () => Promise.resolve(port) }]) {
        const host = await started({ [name]: provider });
        expect(host.app.get(token)).toBe(port);
        await host.stop();
      }
    },
  );

  it('takes a subclass for every service, and works on (C45)', async () => {
    const replaced = heirs();
    const overrides: Provider[] = replaced.map(({ service, heir }) => ({
      provide: service,
      useClass: heir,
    }));
    const host = await TestHost.start(memoryDatabase(), {
      extras: { overrides },
      controllers: [GuardedController],
    });
    for (const { service, heir } of replaced) expect(host.app.get(service)).toBeInstanceOf(heir);
    const { http } = await host.person({ email: 'a@acme.test', clientId: await host.client() });
    await http.get('/guarded/view').expect(200);
    await http.get('/clientele/me').expect(200);
    await host.stop();
  });

  it("takes the host's people for its own (C45)", async () => {
    const host = await started({ identities: PeopleInMemory });
    const clientId = await host.client();
    const { http } = await host.person({
      email: 'owner@agency.test',
      kind: 'staff',
      role: 'admin',
    });
    await http.post('/clientele/members', { email: 'New@acme.test', clientId }).expect(201);
    const token = await host.tokenFor('new@acme.test');
    const { body } = await host.nobody
      .post('/clientele/invitations/accept', { token, name: 'New', password: PASSWORD })
      .expect(200);
    const { identity } = body as { identity: Identity };
    expect(identity).toEqual({ id: 'person-2', email: 'new@acme.test', name: 'New' });
    await host.as('subject:person-2').get('/guarded/view').expect(200);
    await host.as('').get('/guarded/view').expect(401);
    await host.as('subject:person-9').get('/guarded/view').expect(403);
    await host.stop();
  });

  it("takes the host's way to tell a domain (C45)", async () => {
    const host = await started({ portals: DomainByHeader });
    await host.portals.ensure({ key: 'own', name: 'Own', domain: 'own.test' });
    const { http } = await host.person({ email: 'a@acme.test', clientId: await host.client() });
    await http.with('host', 'own.test').get('/guarded/view').expect(200);
    await http.with('x-portal-domain', 'own.test').get('/guarded/view').expect(403);
    await host.stop();
  });

  it("takes the host's way to tell who is calling, and its record of activity (C45)", async () => {
    const host = await TestHost.start(memoryDatabase(), {
      controllers: [GuardedController],
      extras: {
        overrides: [
          { provide: Authenticator, useClass: BadgeAuthenticator },
          { provide: ActivityRecorder, useClass: NoActivity },
        ],
      },
    });
    const { actor } = await host.person({ email: 'a@acme.test', clientId: await host.client() });
    await host.as(actor.identityId!).get('/guarded/view').expect(401);
    await host.nobody.with('x-badge', actor.identityId!).get('/guarded/view').expect(200);
    await host.settled();
    const row = await host.dataSource
      .getRepository(MemberEntity)
      .findOneByOrFail({ id: actor.memberId });
    expect(row.lastActiveAt).toBe(0);
    await host.stop();
  });

  it("takes the host's decision about routes (C45)", async () => {
    const closed = { admit: () => Promise.reject(new Error('closed for today')) };
    const host = await TestHost.start(memoryDatabase(), {
      controllers: [GuardedController],
      extras: { overrides: [{ provide: RouteAccess, useValue: closed }] },
    });
    const guard = new AccessGuard(host.app.get(RouteAccess));
    await expect(guard.canActivate({} as ExecutionContext)).rejects.toThrow('closed for today');
    await host.nobody.get('/guarded/open').expect(500);
    await host.stop();
  });

  async function started(providers: object): Promise<TestHost> {
    return TestHost.start(memoryDatabase(), {
      extras: { providers },
      controllers: [GuardedController],
    });
  }
});

function byName(a: symbol, b: symbol): number {
  return String(a).localeCompare(String(b));
}
