import type { Dialect, Trigger } from './triggers.js';

/** Profiles and templates, of which only what changes the name is counted: their versions move with the default one, too. */
export function texts(): Trigger[] {
  const kinds = { profile: 'profiles', template: 'invitation_templates' } as const;
  // The first profile comes with its portal, of which no event tells.
  const ofPortal = `(SELECT defaultProfileId FROM clientele_portals WHERE id = NEW.portalId)`;
  return (['profile', 'template'] as const).flatMap((kind) => {
    const of = { table: kinds[kind], kind, member: 'NULL' };
    const detail = (row: 'NEW' | 'OLD', more = '') =>
      `json_object('${kind}Id', ${row}.id, 'name', ${row}.name${more})`;
    const before = `, 'change', json_object('before', json_object('name', OLD.name))`;
    return [
      {
        ...of,
        on: 'INSERT',
        subject: 'NEW.id',
        types: `'{${kind}.created}'`,
        detail: detail('NEW'),
        when: kind === 'profile' ? `${ofPortal} IS NOT NULL` : '1 = 1',
      },
      {
        ...of,
        on: 'UPDATE',
        subject: 'NEW.id',
        types: `'{${kind}.updated}'`,
        detail: detail('NEW', before),
        when: 'NEW.name <> OLD.name',
      },
      {
        ...of,
        on: 'DELETE',
        subject: 'OLD.id',
        types: `'{${kind}.removed}'`,
        detail: detail('OLD'),
        when: '1 = 1',
      },
    ];
  });
}

/** Exports and imports, which tell when they are over. */
export function files({ joined }: Dialect): Trigger[] {
  const end = `CASE NEW.status WHEN 'ready' THEN '.ready' WHEN 'done' THEN '.finished' ELSE '.failed' END`;
  return (['export', 'import'] as const).map((kind) => ({
    table: `${kind}s`,
    kind,
    on: 'UPDATE',
    subject: 'NEW.id',
    member: 'NULL',
    types: joined(`'{${kind}'`, end, `'}'`),
    detail: `json_object('${kind}Id', NEW.id, 'memberId', NEW.memberId)`,
    when: `NEW.status <> OLD.status AND NEW.status IN ('ready', 'done', 'failed')`,
  }));
}
