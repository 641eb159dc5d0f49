import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  Actor,
  AllowedInView,
  type MemberActor,
  RequireLogin,
  RequireMembership,
} from '../../../../lib/index.js';
import { memoryDatabase } from '../../../support/memory-database.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';
import { type Begun, beginView } from './support/begin-view.js';

@Resolver()
class LookedAtResolver {
  @Query(() => String)
  @RequireMembership()
  whom(@Actor() { memberId }: MemberActor): string {
    return memberId;
  }

  @Query(() => String)
  @RequireLogin()
  login(): string {
    return 'logged in';
  }

  @Mutation(() => String)
  @RequireMembership()
  change(): string {
    return 'changed';
  }

  @Mutation(() => String)
  @RequireMembership()
  @AllowedInView()
  search(@Actor() { memberId }: MemberActor): string {
    return memberId;
  }
}

describe('GraphQL in a view', () => {
  let host: TestHost;
  let team: Team;
  let view: Begun;

  beforeAll(async () => {
    host = await TestHost.start(memoryDatabase(), {
      imports: [
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: ApolloDriver,
          autoSchemaFile: true,
          graphiql: false,
        }),
      ],
      providers: [LookedAtResolver],
    });
    team = await Team.of(host);
    view = await beginView(team.owner, team.member.member.id);
  });

  afterAll(() => host.stop());

  async function ask(query: string) {
    const { body } = await view.http.post('/graphql', { query });
    return body as { data: object | null; errors?: { message: string }[] };
  }

  it('answers queries as the member, though they come by POST', async () => {
    expect((await ask('{ whom }')).data).toEqual({ whom: team.member.member.id });
  });

  it.each(['mutation { change }', 'mutation Read { whom: change }', '{ login }'])(
    'refuses %s',
    async (query) => {
      const { data, errors } = await ask(query);
      expect(data).toBeNull();
      expect(errors![0]!.message).toContain('may only look');
    },
  );

  it('lets a mutation be called that says that it changes nothing', async () => {
    expect((await ask('mutation { search }')).data).toEqual({ search: team.member.member.id });
  });
});
