import type { Test } from 'supertest';
import type { QueryRunner } from 'typeorm';
import type { ErrorCode } from '../../../../lib/index.js';
import { Caller, type Method } from '../../../support/caller.js';
import { contract } from '../../../support/contract/contract.js';
import { ContractDocument, type Operation } from '../../../support/contract/contract-document.js';
import { codesOf } from '../../../support/contract/lines.js';
import { memoryDatabase } from '../../../support/memory-database.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';

const NOBODYS_ID = '019a0000-0000-7000-8000-000000000000';

const document = new ContractDocument(contract());

/** The operations that the contract lets refuse with a code. */
function refusedWith(code: ErrorCode): readonly Operation[] {
  return document.operations.filter(({ place }) =>
    document
      .entries(place, 'responses')
      .some(([, response]) => codesOf(document, response).includes(code)),
  );
}

describe('every route that the contract lets refuse', () => {
  let host: TestHost;
  let team: Team;
  let token: string;

  beforeAll(async () => {
    host = await TestHost.start(memoryDatabase());
    team = await Team.of(host);
    const { email } = await team.invite();
    token = await host.tokenFor(email);
  });

  afterAll(() => host.stop());

  /** Calls an operation about things that are not there, but for an invitation that is. */
  function call(caller: Caller, operation: Operation, body: object = { token }): Test {
    const { method, path } = target(operation);
    if (method === 'get' || method === 'delete') return caller[method](path);
    return caller[method](path, body);
  }

  function target(operation: Operation): { method: Method; path: string } {
    const method = operation.name.split(' ')[0]!.toLowerCase() as Method;
    return { method, path: pathOf(operation, NOBODYS_ID) };
  }

  /** The path of an operation about a project, or about what has this id. */
  function pathOf({ name }: Operation, id: string): string {
    const path = name.split(' ')[1]!;
    return `/clientele${path.replace('{projectId}', 'fixed').replaceAll(/\{\w+\}/g, id)}`;
  }

  /** What each of the operations answers that the contract lets refuse with a code. */
  async function answersTo(
    code: ErrorCode,
    attempt: (operation: Operation) => Test,
  ): Promise<readonly string[]> {
    const answers: string[] = [];
    for (const operation of refusedWith(code)) {
      const { body, status } = await attempt(operation);
      answers.push(`${operation.name} ${body.code ?? status}`);
    }
    return answers;
  }

  function all(code: ErrorCode): readonly string[] {
    const operations = refusedWith(code);
    expect(operations.length).toBeGreaterThan(1);
    return operations.map(({ name }) => `${name} ${code}`);
  }

  it('who is not logged in does so', async () => {
    const code = 'UNAUTHENTICATED';
    expect(await answersTo(code, (each) => call(host.nobody, each))).toEqual(all(code));
  });

  it('who is a member of nothing does so', async () => {
    const code = 'NO_MEMBERSHIP';
    const stranger = host.as(await host.identity('stranger@nowhere.test'));
    expect(await answersTo(code, (each) => call(stranger, each))).toEqual(all(code));
  });

  it("who names a membership that is nobody's does so", async () => {
    const code = 'MEMBERSHIP_UNKNOWN';
    const mistaken = team.owner.http.with('x-membership-id', NOBODYS_ID);
    expect(await answersTo(code, (each) => call(mistaken, each))).toEqual(all(code));
  });

  it('whose access has ended does so', async () => {
    const code = 'ACCESS_ENDED';
    const { http, member } = await team.join();
    const accessUntil = new Date(host.clock.now()).toISOString();
    await host.members.update(host.self, member.id, { accessUntil });
    expect(await answersTo(code, (each) => call(http, each))).toEqual(all(code));
  });

  it('who has several memberships and names none does so', async () => {
    const code = 'MEMBERSHIP_REQUIRED';
    const { actor } = await team.join();
    await host.person({ email: actor.email, clientId: await host.client('Globex') });
    const undecided = host.as(actor.identityId!);
    expect(await answersTo(code, (each) => call(undecided, each))).toEqual(all(code));
  });

  describe('and who looks as somebody else', () => {
    let inView: Caller;

    beforeAll(async () => {
      const path = `/clientele/members/${team.member.member.id}/view`;
      const { body } = await team.owner.http.post(path, { reason: 'To see' }).expect(201);
      inView = team.owner.http.with('x-clientele-view', body.token as string);
    });

    it('does so where it could change something, or is about whoever is logged in', async () => {
      const code = 'VIEW_ONLY';
      expect(await answersTo(code, (each) => call(inView, each))).toEqual(all(code));
    });

    it('does so with a token that is of no view of its own', async () => {
      const code = 'VIEW_UNKNOWN';
      const mistaken = team.owner.http.with('x-clientele-view', token);
      expect(await answersTo(code, (each) => call(mistaken, each))).toEqual(all(code));
    });

    it('does so once the view is over', async () => {
      const code = 'VIEW_ENDED';
      await inView.delete('/clientele/view').expect(204);
      expect(await answersTo(code, (each) => call(inView, each))).toEqual(all(code));
    });
  });

  it('a page of another site does so, with the cookie of its visitor', async () => {
    const code = 'CROSS_SITE';
    const page = team.owner.http.with('cookie', 'session=1').with('sec-fetch-site', 'cross-site');
    expect(await answersTo(code, (each) => call(page, each))).toEqual(all(code));
  });

  it('leaves out none that changes something, for a page of another site', () => {
    const changing = document.operations
      .map(({ name }) => name)
      .filter((name) => !/^GET /.test(name));
    expect(changing.length).toBeGreaterThan(50);
    expect(all('CROSS_SITE')).toEqual(changing.map((name) => `${name} CROSS_SITE`));
  });

  it('a body that is no JSON does so', async () => {
    const code = 'UNSUPPORTED_MEDIA_TYPE';
    const answers = await answersTo(code, (each) => {
      const { method, path } = target(each);
      return team.owner.http.text(method, path, 'text/plain', 'name=New');
    });
    expect(answers).toEqual(all(code));
  });

  it('a field that it does not know does so', async () => {
    const code = 'VALIDATION_FAILED';
    const answers = await answersTo(code, (each) => {
      const { method, path } = target(each);
      return team.owner.http.text(method, path, 'application/json', '{"nope":1}');
    });
    expect(answers).toEqual(all(code));
  });

  it('a cursor that is made up does so', async () => {
    const code = 'INVALID_CURSOR';
    const { owner, member } = team;
    const { body } = await owner.http.post('/clientele/imports', { csv: 'email' }).expect(201);
    const others = { 'GET /clients/': team.clientId, 'GET /imports/': body.importId as string };
    const answers = await answersTo(code, (each) => {
      // Only staff have a list of clients.
      const about = each.name.endsWith('/clients') ? owner : member;
      const [, ofThis] =
        Object.entries(others).find(([start]) => each.name.startsWith(start)) ?? [];
      const id = ofThis ?? about.member.id;
      return owner.http.get(`${pathOf(each, id)}?cursor=made-up`);
    });
    expect(answers).toEqual(all(code));
  });

  it.each([
    ['BUSY', 'ER_LOCK_WAIT_TIMEOUT'],
    ['UNAVAILABLE', 'ECONNREFUSED'],
    ['STORAGE_FAILED', 'SQLITE_FULL'],
  ] as const)('a database that fails does so with %s (%s)', async (code, driverCode) => {
    const { driver } = host.dataSource;
    const create = driver.createQueryRunner.bind(driver);
    const fault = Object.assign(new Error('The database fails.'), { code: driverCode });
    driver.createQueryRunner = (mode): QueryRunner =>
      Object.assign(create(mode), { query: () => Promise.reject(fault) });
    const answers = await answersTo(code, (each) => call(team.owner.http, each));
    driver.createQueryRunner = create;
    expect(answers).toEqual(all(code));
  });
});
