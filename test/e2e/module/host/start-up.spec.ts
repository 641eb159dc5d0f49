import { Controller, Get, Module } from '@nestjs/common';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { Test } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import {
  type ClienteleOptions,
  ClienteleModule,
  RequirePermission,
} from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { refused } from '../../../support/refused.js';
import { TestHost } from '../../../support/test-host.js';
import { permissions } from '../../../support/test-permissions.js';

const SECRET = 'a secret of the tests, 32 bytes at the very least';
const url = (token: string) => `https://portal.test/${token}`;

const invitations = (wrong: object) => ({ invitations: { secrets: [SECRET], url, ...wrong } });

/** What is wrong, what the message names, and the cure it holds. */
const WRONG_OPTIONS: readonly [string, object, string, string][] = [
  ['no catalogue', { permissions: undefined }, '`permissions`', 'definePermissions'],
  [
    'a tree for a catalogue',
    { permissions: { a: { label: 'A' } } },
    '`permissions`',
    'definePermissions',
  ],
  ['no strategies', { auth: undefined }, '`auth.strategies`', "strategies: ['jwt']"],
  [
    'an empty list of strategies',
    { auth: { strategies: [] } },
    '`auth.strategies`',
    'at least one',
  ],
  ['no invitations', { invitations: undefined }, '`invitations.url`', 'Give a function'],
  ['no url', invitations({ url: undefined }), '`invitations.url`', 'Give a function'],
  ['no secrets', invitations({ secrets: undefined }), '`invitations.secrets`', 'openssl rand'],
  [
    'an empty list of secrets',
    invitations({ secrets: [] }),
    '`invitations.secrets`',
    'openssl rand',
  ],
  ['a short secret', invitations({ secrets: ['x'.repeat(31)] }), 'secrets[0]', 'openssl rand'],
  ['an undefined secret', invitations({ secrets: [undefined] }), 'secrets[0]', 'openssl rand'],
  ['a short old secret', invitations({ secrets: [SECRET, 'short'] }), 'secrets[1]', '32 bytes'],
  ['seats below 1', { members: { seatsPerClient: 0 } }, '`members.seatsPerClient`', 'above 0'],
  ['no folder of exports', { exports: { directory: '' } }, '`exports.directory`', 'leave it out'],
  ['exports for no time', { exports: { expiresIn: 0 } }, '`exports.expiresIn`', "such as '7d'"],
  ['sweeps at odd times', { exports: { sweepEvery: 'x' } }, '`exports.sweepEvery`', "such as '7d'"],
  ['a bulk size of 0', { members: { bulkSize: 0 } }, '`members.bulkSize`', 'above 0'],
  ['a limit of 0', invitations({ pendingPerClient: 0 }), 'pendingPerClient', 'above 0'],
  ['a limit of 1.5', invitations({ perActorAndHour: 1.5 }), 'perActorAndHour', 'whole number'],
];

const WRONG_DURATIONS = [
  '',
  'soon',
  '7 fortnights',
  '-1d',
  -1,
  0,
  NaN,
  Infinity,
  null,
  'x'.repeat(200),
];

describe('the start is refused', () => {
  async function refusalOf(options: object): Promise<Error> {
    @Module({
      imports: [
        TypeOrmModule.forRoot({ type: 'better-sqlite3', database: ':memory:' }),
        EventEmitterModule.forRoot(),
        ClienteleModule.forRootAsync({ useFactory: () => options as ClienteleOptions }),
      ],
    })
    class HostModule {}
    try {
      await Test.createTestingModule({ imports: [HostModule] }).compile();
    } catch (error) {
      return error as Error;
    }
    throw new Error('The host started.');
  }

  const right = { permissions, auth: { strategies: ['header'] }, ...invitations({}) };

  it.each(WRONG_OPTIONS)('with %s, and told how to mend it', async (_, wrong, named, cure) => {
    const error = await refusalOf({ ...right, ...wrong });
    expect(error.name).toBe('ClienteleConfigError');
    expect(error.message).toContain(named);
    expect(error.message).toContain(cure);
  });

  it.each(WRONG_DURATIONS)(
    'with an expiry of %p, and told what a length of time is',
    async (expiresIn) => {
      const error = await refusalOf({ ...right, ...invitations({ expiresIn }) });
      expect(error.name).toBe('ClienteleConfigError');
      expect(error.message).toContain('`invitations.expiresIn`');
      expect(error.message).toContain("such as '7d'");
    },
  );
});

@Controller('wrong')
class MisspeltController {
  @Get()
  @RequirePermission('reports.veiw')
  get() {
    return 'leaked';
  }
}

@Controller('wrong')
@RequirePermission({ all: [] })
class EmptyController {
  @Get()
  get() {
    return 'leaked';
  }
}

describeOnEachDatabase('the start is refused', (db) => {
  it.each([
    [
      'a misspelt key',
      MisspeltController,
      refused(
        'wrongRequirement',
        'MisspeltController',
        "names unknown permissions: 'reports.veiw'",
        'Correct the keys, or add them to `definePermissions`.',
      ),
    ],
    [
      'no key',
      EmptyController,
      refused(
        'wrongRequirement',
        'EmptyController',
        'names no permission',
        "Name at least one key, as in `@RequirePermission('reports.view')`.",
      ),
    ],
  ])('when a decorator names %s, and told where', async (_, controller, refusal) => {
    const start = TestHost.start(await db.options(), { controllers: [controller] });
    await expect(start).rejects.toEqual(refusal);
  });

  it('when passport does not know a strategy, and told which', async () => {
    const options = { auth: { strategies: ['header', 'jwt-of-nobody'] } };
    const start = TestHost.start(await db.options(), { options });
    await expect(start).rejects.toEqual(refused('unknownStrategies', ['jwt-of-nobody']));
  });
});
