import { JwtService } from '@nestjs/jwt';
import { DataSource } from 'typeorm';
import { LocalStrategy } from '../../../sample-app/src/auth/local.strategy.js';
import {
  type SessionClaims,
  SessionsService,
} from '../../../sample-app/src/auth/sessions.service.js';
import { UserEntity } from '../../../sample-app/src/users/user.entity.js';
import { IDENTITY_STORE, type IdentityStore } from '../../../lib/ports/index.js';
import { identityStoreContract } from '../../../lib/testing/index.js';
import { describeOnOneDatabase } from '../../support/databases.js';
import { itKeeps } from '../../support/it-keeps.js';
import { databaseUrl } from './support/database-url.js';
import { Sample } from './support/sample.js';

describeOnOneDatabase("the sample app's users as identities", (db) => {
  let sample: Sample;

  beforeAll(async () => {
    sample = await Sample.start({ DATABASE_URL: databaseUrl(await db.options()) });
  });

  afterAll(() => sample.stop());

  const setup = () => {
    const find = <T>(token: abstract new (...args: never[]) => T): T =>
      sample.app.get<T>(token, { strict: false });
    const dataSource = find(DataSource);
    const sessions = find(SessionsService);
    return Promise.resolve({
      store: sample.app.get<IdentityStore>(IDENTITY_STORE, { strict: false }),
      transaction: dataSource.transaction.bind(dataSource) as never,
      userOf: ({ id }: { id: string }) => ({ id }),
      logIn: async (email: string, password: string) => {
        const user = await find(LocalStrategy).validate(email, password);
        return user && sessions.begin(user);
      },
      takes: async (session: unknown) => {
        const claims = await find(JwtService).verifyAsync<SessionClaims>(session as string);
        return (await sessions.userOf(claims)) !== null;
      },
      remove: ({ id }: { id: string }) => dataSource.getRepository(UserEntity).delete({ id }),
    });
  };

  itKeeps(identityStoreContract(setup));
});
