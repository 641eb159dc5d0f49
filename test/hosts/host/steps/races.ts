import assert from 'node:assert/strict';
import { ClientsService, MembersService, type MemberView } from 'nest-clientele';
import { SEATS } from '../app.module.js';
import type { Answer, Refusal } from '../caller.js';
import { Mailbox } from '../listeners.js';
import type { StepName } from '../step-names.js';
import { PASSWORD, type Step, type World } from '../world.js';

type Races = Extract<
  StepName,
  | 'race: the last seat is taken once'
  | 'race: a link is accepted once'
  | 'race: a person is invited once'
  | 'race: one of two last admins stays'
>;

export const raceSteps: Readonly<Record<Races, Step>> = {
  'race: the last seat is taken once': async (world) => {
    const clientId = await client(world, 'Seats');
    for (let seat = 1; seat < SEATS; seat += 1) await active(world, `seat${seat}`, clientId);
    const tokens = [
      await invited(world, 'first', clientId),
      await invited(world, 'second', clientId),
    ];
    const answers = await Promise.all(tokens.map((token) => accept(world, token)));
    assert.deepEqual(outcomes(answers), ['200', '409 SEAT_LIMIT']);
  },

  'race: a link is accepted once': async (world) => {
    const token = await invited(world, 'once', await client(world, 'Once'));
    const answers = await Promise.all([1, 2, 3, 4].map(() => accept(world, token)));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409, 409, 409]);
  },

  'race: a person is invited once': async (world) => {
    const body = { email: 'twice@once.test', clientId: await client(world, 'Twice') };
    const owner = world.as('owner');
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => owner.call<Refusal>('POST', 'clientele/members', body)),
    );
    const refused = Array<string>(3).fill('409 ALREADY_INVITED');
    assert.deepEqual(outcomes(answers), ['201', ...refused]);
  },

  'race: one of two last admins stays': async (world) => {
    const clientId = await client(world, 'Twins');
    for (const twin of ['castor', 'pollux']) await active(world, twin, clientId, 'admin');
    const answers = await Promise.all(
      ['castor', 'pollux'].map((twin) =>
        world.as(twin).call<Refusal>('POST', 'clientele/me/leave'),
      ),
    );
    assert.deepEqual(outcomes(answers), ['204', '409 LAST_ADMIN']);
  },
};

function outcomes(answers: readonly Answer<Refusal>[]): string[] {
  return answers
    .map(({ status, body }) => (status < 300 ? `${status}` : `${status} ${body.code}`))
    .sort();
}

async function client(world: World, name: string): Promise<string> {
  const { id } = await world.get(ClientsService).create(world.self, { name, type: 'business' });
  return id;
}

/** Makes a member who can log in at once. */
async function active(
  world: World,
  name: string,
  clientId: string,
  role: 'admin' | 'member' = 'member',
): Promise<MemberView> {
  const email = `${name}@races.test`;
  const { member } = await world.get(MembersService).create(world.self, {
    email,
    name,
    clientId,
    role,
    invite: false,
    password: PASSWORD,
  });
  await world.logIn(name, email);
  return member;
}

/** Invites somebody, and gives the token of the mail. */
async function invited(world: World, name: string, clientId: string): Promise<string> {
  const email = `${name}@races.test`;
  await world.get(MembersService).create(world.self, { email, clientId });
  return world.get(Mailbox).token(email);
}

function accept(world: World, token: string): Promise<Answer<Refusal>> {
  const body = { token, name: 'Racer', password: PASSWORD };
  return world.nobody.call('POST', 'clientele/invitations/accept', body);
}
