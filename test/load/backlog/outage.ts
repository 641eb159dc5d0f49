import type { EntityManager } from 'typeorm';
import { InvitationEntity } from '../../../lib/schema/invitation.entity.js';
import { type Changes, copyRows } from '../host/copies.js';
import { startLoadHost } from '../host/load-host.js';
import type { TestHost } from '../../support/test-host.js';

/** The first one who comes, whose rows the module writes. */
const MODEL = { email: 'waiting-0@people.test', name: 'Waiting 0' } as const;

/** Every other one, as SQL of `n`. */
const EMAIL = `'waiting-' || n || '@people.test'`;
const NAME = `'Waiting ' || n`;

/** What has happened to each, in this order; all but the letter are events of one subject. */
const TYPES = [
  'member.created',
  'invitation.sent',
  'member.role_changed',
  'member.updated',
] as const;

/**
 * Leaves events undelivered, as a relay that was away would find them: somebody is invited, given a role and an end by a host that
 * delivers nothing, and the rows of that are copied for so many others.
 */
export async function outage(url: string, people: number): Promise<void> {
  const host = await startLoadHost({ url, events: { relay: false } });
  try {
    const model = await modelOf(host);
    // A member and its letter are there together, or neither is.
    await host.dataSource.transaction((manager) => copyAll(manager, people - 1, model));
    // As a server does by itself, in time.
    await host.dataSource.query('VACUUM (ANALYZE)');
  } finally {
    await host.stop();
  }
}

interface Model {
  readonly memberId: string;
  readonly invitationId: string;
}

async function modelOf(host: TestHost): Promise<Model> {
  const clientId = await host.client('Waiting');
  const { member } = await host.members.create(host.self, { ...MODEL, clientId });
  await host.members.update(host.self, member.id, { role: 'admin' });
  await host.members.update(host.self, member.id, { accessUntil: '2100-01-01' });
  const { id: invitationId } = await host.dataSource
    .getRepository(InvitationEntity)
    .findOneByOrFail({ memberId: member.id });
  return { memberId: member.id, invitationId };
}

async function copyAll(manager: EntityManager, count: number, model: Model): Promise<void> {
  const of = `"memberId" = '${model.memberId}'`;
  const member = { memberId: idOf('2'), email: EMAIL };
  await copyMembers(manager, count, model);
  await copyRows(manager, count, {
    table: 'clientele_invitations',
    of,
    changes: { id: idOf('3'), ...member },
  });
  await copyRows(manager, count, {
    table: 'clientele_letters',
    of,
    changes: { id: idOf('4'), ...member },
  });
  await copyRows(manager, count, { table: 'clientele_member_traces', of, changes: member });
  for (const [at, type] of TYPES.entries())
    await copyRows(manager, count, {
      table: 'clientele_events',
      of: `type = '${type}' AND "subjectId" IN ('${model.memberId}', '${model.invitationId}')`,
      changes: {
        id: idOf(String(5 + at)),
        subjectId: type === 'invitation.sent' ? idOf('3') : idOf('2'),
        subjectName: type === 'invitation.sent' ? EMAIL : NAME,
        data: dataOf(model),
      },
    });
}

/** Made, and then changed: the triggers of the crash suite note each by itself. */
async function copyMembers(manager: EntityManager, count: number, model: Model): Promise<void> {
  const name = {
    name: NAME,
    nameKey: `lower(${NAME})`,
    searchKey: `lower(${NAME}) || ' ' || ${EMAIL}`,
  };
  const former: Changes = { role: `'member'`, accessUntil: '0', version: '1' };
  await copyRows(manager, count, {
    table: 'clientele_members',
    of: `id = '${model.memberId}'`,
    changes: { id: idOf('2'), email: EMAIL, ...name, ...former },
  });
  for (const [column, version] of [
    ['role', 2],
    ['accessUntil', 3],
  ] as const)
    await manager.query(
      `UPDATE clientele_members m SET "${column}" = model."${column}", version = ${version}
        FROM clientele_members model WHERE model.id = '${model.memberId}' AND m.email LIKE 'waiting-%' AND m.id <> model.id`,
    );
}

/** What an event of the model tells, told of another one. */
function dataOf({ memberId, invitationId }: Model): string {
  const others = [
    [memberId, idOf('2')],
    [invitationId, idOf('3')],
    [MODEL.email, EMAIL],
    [MODEL.name, NAME],
  ] as const;
  const text = others.reduce(
    (sql, [model, other]) => `replace(${sql}, '${model}', ${other})`,
    'row.data::text',
  );
  return `${text}::json`;
}

function idOf(kind: string): string {
  return `'01700000-0000-7000-8${kind}00-' || lpad(to_hex(n), 12, '0')`;
}
