import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import {
  type CallHandler,
  type CanActivate,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import { Args, GraphQLModule, Query, Resolver } from '@nestjs/graphql';
import {
  Actor,
  type MemberActor,
  OpenRoute,
  RequireMembership,
  RequirePermission,
  Scope,
  StaffOnly,
} from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { type Person, TestHost } from '../../../support/test-host.js';

/** Lets `open` be admitted after `late`, and `late` read its parameters after that. */
@Injectable()
class Order {
  lateAdmitted!: () => void;
  openRan!: () => void;
  readonly afterLate = new Promise<void>((resolve) => (this.lateAdmitted = resolve));
  readonly afterOpen = new Promise<void>((resolve) => (this.openRan = resolve));
}

@Injectable()
class AfterLate implements CanActivate {
  constructor(private readonly order: Order) {}

  async canActivate() {
    await this.order.afterLate;
    return true;
  }
}

@Injectable()
class AfterOpen implements NestInterceptor {
  constructor(private readonly order: Order) {}

  async intercept(_context: ExecutionContext, next: CallHandler) {
    this.order.lateAdmitted();
    await this.order.afterOpen;
    return next.handle();
  }
}

@Resolver()
class ReportsResolver {
  constructor(private readonly order: Order) {}

  @Query(() => String)
  @RequirePermission('reports.view')
  view(@Actor() actor: MemberActor): string {
    return actor.memberId;
  }

  @Query(() => String)
  @RequirePermission('reports.edit')
  edit(): string {
    return 'edited';
  }

  @Query(() => String)
  @RequirePermission('reports.view', { project: 'args.projectId' })
  project(@Args('projectId') projectId: string): string {
    return projectId;
  }

  @Query(() => [String])
  @RequirePermission('reports.view')
  projects(@Scope() { everything, projects }: Scope): string[] {
    return everything ? ['all'] : [...(projects ?? [])];
  }

  @Query(() => String)
  @StaffOnly()
  staff(): string {
    return 'staff';
  }

  @Query(() => String)
  @OpenRoute()
  @UseGuards(AfterLate)
  open(@Actor() actor?: MemberActor): string {
    this.order.openRan();
    return actor ? 'somebody' : 'nobody';
  }

  @Query(() => String)
  @RequireMembership()
  @UseInterceptors(AfterOpen)
  late(@Actor() actor?: MemberActor): string {
    return actor?.memberId ?? 'nobody';
  }
}

describeOnEachDatabase('a GraphQL resolver', (db) => {
  let host: TestHost;
  let owner: Person;
  let user: Person;
  let unscoped: Person;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      imports: [
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: ApolloDriver,
          autoSchemaFile: true,
          graphiql: false,
        }),
      ],
      providers: [ReportsResolver, Order],
    });
    owner = await host.person({ email: 'owner@agency.test', kind: 'staff', role: 'admin' });
    const clientId = await host.client();
    user = await host.person({ email: 'user@acme.test', clientId, projects: [{ id: 'fixed' }] });
    unscoped = await host.person({ email: 'unscoped@acme.test', clientId });
  });

  afterAll(() => host.stop());

  async function ask(http: Person['http'], query: string) {
    const { body } = await http.post('/graphql', { query });
    return body as { data: object | null; errors?: { message: string }[] };
  }

  it('lets in who has the permission, and gets its actor (C43)', async () => {
    expect((await ask(user.http, '{ view }')).data).toEqual({ view: user.member.id });
    expect((await ask(owner.http, '{ view edit staff }')).data).toEqual({
      view: owner.member.id,
      edit: 'edited',
      staff: 'staff',
    });
  });

  it.each([
    ['{ edit }', 'You do not have the permission that this needs'],
    ['{ staff }', 'Only staff of the agency'],
  ])('refuses who lacks what %s takes (C43)', async (query, message) => {
    const { data, errors } = await ask(user.http, query);
    expect(data).toBeNull();
    expect(errors![0]!.message).toContain(message);
  });

  it('refuses who is not logged in (C43)', async () => {
    const { data, errors } = await ask(host.nobody, '{ view }');
    expect(data).toBeNull();
    expect(errors![0]!.message).toContain('You are not logged in');
  });

  it('takes the project from its arguments (C43)', async () => {
    const inside = await ask(user.http, '{ project(projectId: "fixed") }');
    expect(inside.data).toEqual({ project: 'fixed' });
    const outside = await ask(user.http, '{ project(projectId: "third") }');
    expect(outside.data).toBeNull();
    expect(outside.errors![0]!.message).toContain('This does not exist');
  });

  it("gets its member's scope, and refuses who has none", async () => {
    expect((await ask(user.http, '{ projects view }')).data).toEqual({
      projects: ['fixed'],
      view: user.member.id,
    });
    expect((await ask(owner.http, '{ projects }')).data).toEqual({ projects: ['all'] });
    const { data, errors } = await ask(unscoped.http, '{ view projects }');
    expect(data).toBeNull();
    expect(errors!.map(({ message }) => message)).toEqual([
      expect.stringContaining('no access to any project or group yet'),
    ]);
  });

  it('decides about each of several resolvers of one request (C43)', async () => {
    const { data, errors } = await ask(
      user.http,
      '{ view edit a: project(projectId: "fixed") b: project(projectId: "third") }',
    );
    expect(data).toBeNull();
    expect(errors!.length).toBeGreaterThan(0);
    const allowed = await ask(user.http, '{ a: project(projectId: "fixed") view }');
    expect(allowed.data).toEqual({ a: 'fixed', view: user.member.id });
  });

  it('gets the actor of its own field, whatever the others require (C43)', async () => {
    const { data } = await ask(user.http, '{ late open }');
    expect(data).toEqual({ late: user.member.id, open: 'nobody' });
  });
});
