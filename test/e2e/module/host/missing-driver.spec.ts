import { TypeOrmModule } from '@nestjs/typeorm';
import { clienteleEntities } from '../../../../lib/index.js';
import { clientele, startAndStop, twice } from '../../../support/plain-host.js';
import { refused } from '../../../support/refused.js';

jest.mock('pg', () => {
  throw new Error("Cannot find module 'pg'");
});

const POSTGRES = { type: 'postgres', url: 'postgres://127.0.0.1:1/none' } as const;

describe('a start without the package that talks to the database', () => {
  const setup = () => twice({ ...POSTGRES, entities: [...clienteleEntities] });

  it('is refused with the line that installs it, while TypeORM tries again and again', async () => {
    const { options, givenUp } = setup();
    const start = startAndStop(TypeOrmModule.forRoot(options), clientele());
    await expect(start).rejects.toEqual(refused('noDriver', 'postgres', 'pg'));
    await givenUp;
  });

  it('is refused so, too, when the options come from a factory', async () => {
    const { options, givenUp } = setup();
    const typeOrm = TypeOrmModule.forRootAsync({ useFactory: () => Promise.resolve(options) });
    const start = startAndStop(typeOrm, clientele());
    await expect(start).rejects.toEqual(refused('noDriver', 'postgres', 'pg'));
    await givenUp;
  });

  it('is refused for a named DataSource as for any', async () => {
    const { options, givenUp } = setup();
    const typeOrm = TypeOrmModule.forRoot({ ...options, name: 'portal' });
    const start = startAndStop(typeOrm, clientele({ dataSource: 'portal' }));
    await expect(start).rejects.toEqual(refused('noDriver', 'postgres', 'pg'));
    await givenUp;
  });
});
