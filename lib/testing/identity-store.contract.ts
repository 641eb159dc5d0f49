import { deepStrictEqual, notStrictEqual, ok, rejects, strictEqual } from 'node:assert/strict';
import type { EntityManager } from 'typeorm';
import type { Identity, IdentityStore } from '../ports/identity-store.port.js';
import { IDENTITY_STANDINGS } from '../domain/members/identity-standing.js';
import type { ContractCase } from './contract-case.js';

/** What the contract of an identity store needs; it adds identities and leaves them. */
export interface IdentityStoreSetup {
  readonly store: IdentityStore;
  /** Runs work in a transaction of the host's database. */
  readonly transaction: <T>(work: (manager: EntityManager) => Promise<T>) => Promise<T>;
  /** What the host's passport strategies answer as user for this identity. */
  readonly userOf: (identity: Identity) => unknown;
  /** What the host's login gives for an email and a password, such as a token; null when it refuses them. */
  readonly logIn: (email: string, password: string) => Promise<unknown>;
  /** Whether the host still takes what `logIn` has given. */
  readonly takes: (session: unknown) => Promise<boolean>;
  /** Keeps the identity out, as the host does. Left out where `standingOf` does not tell of it. */
  readonly disable?: (identity: Identity) => Promise<unknown>;
  /** Removes the identity for good, as the host does. Left out where `standingOf` does not tell of it. */
  readonly remove?: (identity: Identity) => Promise<unknown>;
}

const PERSON = { name: 'Josephine Contract', password: 'contract of an identity store' };
const RESET = { name: 'Josephine Anew', password: 'another contract of the store' };

const RULES: readonly { name: string; check: (given: IdentityStoreSetup) => Promise<void> }[] = [
  {
    name: 'finds a written identity by its id and by its email',
    check: async (given) => {
      const email = address('found');
      const { id } = await added(given, email);
      const expected = { id, email, name: PERSON.name };
      deepStrictEqual(plain(await given.store.findById(id)), expected);
      deepStrictEqual(plain(await given.store.findByEmail(email)), expected);
    },
  },
  {
    name: 'answers null for an unknown id and an unknown email',
    check: async ({ store }) => {
      strictEqual(await store.findById('00000000-0000-7000-8000-000000000000'), null);
      strictEqual(await store.findByEmail(address('unknown')), null);
    },
  },
  {
    name: 'matches emails exactly, accents and pattern characters included',
    check: async (given) => {
      const email = address('josexa');
      await added(given, email);
      for (const other of ['jos%', 'jos_xa', 'joséxa']) {
        strictEqual(await given.store.findByEmail(email.replace('josexa', other)), null);
      }
    },
  },
  {
    name: 'writes nothing before the write is run, nor when its transaction rolls back',
    check: async ({ store, transaction }) => {
      const email = address('undone');
      const write = await store.prepare({ email, ...PERSON });
      strictEqual(await store.findByEmail(email), null);
      const undone = transaction(async (manager) => {
        await write(manager);
        throw new Error('undo');
      });
      await rejects(undone, /undo/);
      strictEqual(await store.findByEmail(email), null);
    },
  },
  {
    name: 'refuses a second identity with the same email',
    check: async (given) => {
      const email = address('twice');
      await added(given, email);
      await rejects(added(given, email));
    },
  },
  {
    name: "tells the identity of a strategy's user, and null for anything else",
    check: async (given) => {
      const identity = await added(given, address('user'));
      strictEqual(given.store.idOf(given.userOf(identity)), identity.id);
      for (const other of [undefined, null, false, '', 'text', 7, {}, []]) {
        strictEqual(given.store.idOf(other), null);
      }
    },
  },
  {
    name: 'finds inside a transaction what that has written, by id and by email',
    check: async ({ store, transaction }) => {
      const email = address('joined');
      const write = await store.prepare({ email, ...PERSON });
      await transaction(async (manager) => {
        const expected = plain(await write(manager));
        deepStrictEqual(plain(await store.findById(expected?.id ?? '', manager)), expected);
        deepStrictEqual(plain(await store.findByEmail(email, manager)), expected);
      });
    },
  },
  {
    name: 'sets name and password anew, and nothing else',
    check: async (given) => {
      const email = address('anew');
      const { id } = await added(given, email);
      const expected = { id, email, name: RESET.name };
      const write = await given.store.prepareReset({ id, ...RESET });
      deepStrictEqual(plain(await given.transaction(write)), expected);
      deepStrictEqual(plain(await given.store.findByEmail(email)), expected);
      strictEqual(await given.logIn(email, PERSON.password), null);
      notStrictEqual(await given.logIn(email, RESET.password), null);
    },
  },
  {
    name: 'ends at each reset the sessions begun before, and none begun after',
    check: async (given) => {
      const email = address('sessions');
      const { id } = await added(given, email);
      const other = address('sessions');
      await added(given, other);
      const untouched = await given.logIn(other, PERSON.password);
      const before = await given.logIn(email, PERSON.password);
      strictEqual(await given.takes(before), true);
      await given.transaction(await given.store.prepareReset({ id, ...RESET }));
      const between = await given.logIn(email, RESET.password);
      deepStrictEqual([await given.takes(before), await given.takes(between)], [false, true]);
      await given.transaction(await given.store.prepareReset({ id, ...RESET }));
      strictEqual(await given.takes(between), false);
      strictEqual(await given.takes(await given.logIn(email, RESET.password)), true);
      strictEqual(await given.takes(untouched), true);
    },
  },
  {
    name: 'takes a password however its characters and spaces are composed, at login, when it is set and set anew',
    check: async (given) => {
      const email = address('composed');
      const [composed, decomposed] = [
        'caf\u00e9 of the contract',
        'cafe\u0301\u00a0of the contract',
      ];
      const write = await given.store.prepare({ email, name: PERSON.name, password: decomposed });
      const { id } = await given.transaction(write);
      for (const password of [composed, decomposed])
        notStrictEqual(await given.logIn(email, password), null);
      strictEqual(await given.logIn(email, 'cafe of the contract'), null);
      const reset = { id, name: RESET.name, password: composed.toUpperCase() };
      await given.transaction(await given.store.prepareReset(reset));
      notStrictEqual(await given.logIn(email, decomposed.toUpperCase()), null);
    },
  },
  {
    name: 'resets nothing before the write is run, nor when its transaction rolls back',
    check: async (given) => {
      const email = address('kept');
      const identity = await added(given, email);
      const session = await given.logIn(email, PERSON.password);
      const write = await given.store.prepareReset({ id: identity.id, ...RESET });
      const undone = given.transaction(async (manager) => {
        await write(manager);
        throw new Error('undo');
      });
      await rejects(undone, /undo/);
      deepStrictEqual(plain(await given.store.findByEmail(email)), plain(identity));
      strictEqual(await given.takes(session), true);
      strictEqual(await given.logIn(email, RESET.password), null);
    },
  },
  {
    name: 'fails to reset an identity that is not there',
    check: async ({ store, transaction }) => {
      const id = '00000000-0000-7000-8000-000000000000';
      const write = await store.prepareReset({ id, ...RESET });
      await rejects(transaction(write));
    },
  },
  {
    name: 'tells, if it does at all, of up to 1,000 identities it is asked about and of no other, and of none that is there that it is missing',
    check: async (given) => {
      const { store } = given;
      if (!store.standingOf) return;
      const identities = [];
      for (const local of ['standing', 'asked'])
        identities.push(await added(given, address(local)));
      const others = Array.from({ length: 998 }, (_, at) => `${address('nobody')}-${at}`);
      const asked = [...identities.map(({ id }) => id), ...others];
      const told = await store.standingOf(asked);
      for (const [id, standing] of told) {
        ok(asked.includes(id), `${id} was not asked about`);
        ok(IDENTITY_STANDINGS.includes(standing), `${standing} is no standing`);
      }
      for (const { id } of identities) strictEqual(told.get(id) ?? 'ok', 'ok');
      strictEqual((await store.standingOf([])).size, 0);
    },
  },
  {
    name: 'tells of an identity that the host keeps out that it is disabled, and of one that is gone for good that it is missing',
    check: async (given) => {
      const { store, disable, remove } = given;
      const cases = [
        ['disabled', disable],
        ['missing', remove],
      ] as const;
      for (const [standing, change] of cases) {
        if (!change) continue;
        const [identity, other] = [
          await added(given, address(standing)),
          await added(given, address('other')),
        ];
        await change(identity);
        const told = await store.standingOf?.([identity.id, other.id]);
        strictEqual(told?.get(identity.id), standing);
        strictEqual(told.get(other.id) ?? 'ok', 'ok');
      }
    },
  },
];

/** The rules of the `IdentityStore` port. `setup` is called for each case. */
export function identityStoreContract(
  setup: () => Promise<IdentityStoreSetup>,
): readonly ContractCase[] {
  return RULES.map(({ name, check }) => ({ name, run: async () => check(await setup()) }));
}

/** An email nobody has yet. */
function address(local: string): string {
  return `${local}-${process.hrtime.bigint().toString()}@contract.test`;
}

async function added({ store, transaction }: IdentityStoreSetup, email: string): Promise<Identity> {
  return transaction(await store.prepare({ email, ...PERSON }));
}

function plain(identity: Identity | null) {
  return identity && { id: identity.id, email: identity.email, name: identity.name };
}
