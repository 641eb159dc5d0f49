import { readRow } from '../../lib/domain/imports/asked-person.js';
import { MergedPeople } from '../../lib/domain/imports/merged-people.js';
import { Writes } from '../../lib/database/writes.js';
import { MemberWriter } from '../../lib/members/member-writer.js';
import { ImportHost } from '../e2e/module/imports/support/import-host.js';
import { memoryDatabase } from '../support/memory-database.js';
import { shapesOf } from '../support/shapes.js';

/** Enough for V8 to have compiled what makes an object. */
const PEOPLE = 1_000;

/** Of how many objects of a kind, the last ones, the shapes are counted, and how many they may be. */
const LOOKED_AT = 100;
const FEW = 5;

/**
 * Node.js 20 makes a hidden class of its own for each object of a literal that begins with a spread and adds fields, as
 * findings/node20-spread-hidden-classes.sh shows. They are some hundred bytes that only a full collection frees: of an import of
 * 50,000 people a hundred megabytes.
 */
describe('what an import makes of each person has the same hidden class, of', () => {
  const seen = new Map<string, object[]>();

  function see(kind: string, ...objects: readonly object[]): void {
    seen.set(kind, [...(seen.get(kind) ?? []), ...objects].slice(-LOOKED_AT));
  }

  beforeAll(async () => {
    const people = new MergedPeople();
    for (let line = 2; line < PEOPLE; line += 1) {
      const email = `${line}@a.test`;
      people.add(line, email, readRow({ email, name: 'Ada', projects: 'Hourly' }));
    }
    see('FilePerson', ...people);
    const insert = Writes.prototype.insert;
    jest.spyOn(Writes.prototype, 'insert').mockImplementation(function (this: Writes, to, ...rows) {
      see(to.name, ...rows);
      if (to.name === 'EventEntity') see('MemberCreated', ...rows.flatMap(dataOfCreated));
      insert.call(this, to, ...rows);
    });
    const add = MemberWriter.prototype.add;
    jest.spyOn(MemberWriter.prototype, 'add').mockImplementation(function (
      this: MemberWriter,
      writes,
      actor,
      draft,
    ) {
      see('MemberDraft', draft);
      return add.call(this, writes, actor, draft);
    });
    const invitations = { perActorAndHour: 1_000_000, pendingPerClient: 1_000_000 };
    const imports = await ImportHost.start(memoryDatabase(), {
      options: {
        invitations: {
          ...invitations,
          secrets: ['a secret of the tests, 32 bytes at the very least'],
          url: (token) => `https://portal.test/accept?token=${token}`,
        },
      },
    });
    const owner = await imports.host.person({ kind: 'staff', role: 'admin', email: 'o@a.test' });
    await imports.host.client('Acme');
    const lines = Array.from({ length: PEOPLE }, (_, at) => `${at}@b.test,Ada,Acme,Hourly`);
    await imports.whole(owner, ['email,name,client,projects', ...lines], { invite: true });
    await imports.host.stop();
  }, 120_000);

  it.each([
    'FilePerson',
    'ImportRowEntity',
    'MemberDraft',
    'MemberEntity',
    'MemberProjectEntity',
    'InvitationEntity',
    'LetterEntity',
    'EventEntity',
    'MemberCreated',
  ])('%s', (kind) => {
    const objects = seen.get(kind) ?? [];
    expect(objects).toHaveLength(LOOKED_AT);
    expect(shapesOf(objects)).toBeLessThanOrEqual(FEW);
  });
});

/** The data of a row, where it is the event of a new member. */
function dataOfCreated(row: object): object[] {
  const { type, data } = row as { readonly type?: unknown; readonly data?: object };
  return type === 'member.created' && data ? [data] : [];
}
