// A host that serves GraphQL beside its routes: Apollo on Express, or Mercurius on Fastify.
import 'reflect-metadata';
import assert from 'node:assert/strict';
import { type DynamicModule, Injectable } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Args, GraphQLModule, Query, Resolver } from '@nestjs/graphql';
import { Actor, type MemberActor, RequirePermission, Scope } from 'nest-clientele';
import { AppModule } from './app.module.js';
import { givenSetting, tell } from './main.js';
import { type Boot, type OwnStep, scenario } from './scenario.js';

@Injectable()
@Resolver()
class ReportsResolver {
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

  @Query(() => [String])
  @RequirePermission('reports.view')
  projects(@Scope() scope: Scope): string[] {
    return [...(scope.projects ?? [])];
  }

  @Query(() => String)
  @RequirePermission('reports.view', { project: 'args.projectId' })
  project(@Args('projectId') projectId: string): string {
    return projectId;
  }
}

const isMercurius = process.env['HOST_GRAPHQL'] === 'mercurius';

async function graphql(): Promise<DynamicModule> {
  if (isMercurius) {
    const { MercuriusDriver } = await import('@nestjs/mercurius');
    return GraphQLModule.forRoot({ driver: MercuriusDriver, autoSchemaFile: true });
  }
  const { ApolloDriver } = await import('@nestjs/apollo');
  return GraphQLModule.forRoot({ driver: ApolloDriver, autoSchemaFile: true });
}

async function create(module: DynamicModule) {
  if (!isMercurius) return NestFactory.create(module, { logger: ['error', 'warn'] });
  const { FastifyAdapter } = await import('@nestjs/platform-fastify');
  return NestFactory.create(module, new FastifyAdapter(), { logger: ['error', 'warn'] });
}

const boot: Boot = async (setting) => {
  const more = { imports: [await graphql()], providers: [ReportsResolver] };
  const app = await create(AppModule.with({ ...setting, ...more }));
  await app.listen(0, '127.0.0.1');
  return { app, url: await app.getUrl() };
};

interface Told {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string }[];
}

const own: OwnStep[] = [
  {
    name: 'GraphQL: let a resolver be called by whom its rule lets, and hand over actor and scope',
    run: async (world) => {
      const ask = async (who: string, query: string) =>
        (await world.as(who).call<Told>('POST', 'graphql', { query })).body;
      const { data } = await ask('owner', '{ view edit project(projectId: "autumn") }');
      assert.deepEqual(
        { ...data },
        { view: world.the('owner'), edit: 'edited', project: 'autumn' },
      );
      const nobody = await world.nobody.call<Told>('POST', 'graphql', { query: '{ view }' });
      assert.match(nobody.body.errors?.[0]?.message ?? '', /not logged in/);
      const stranger = await ask('zara', '{ projects }');
      assert.match(stranger.errors?.[0]?.message ?? '', /no active membership/);
    },
  },
];

tell(scenario(givenSetting(), boot, own));
