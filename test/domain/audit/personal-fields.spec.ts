import { EVENT_TYPES } from '../../../lib/events/index.js';
import { PERSONAL_FIELDS } from '../../../lib/domain/audit/personal-fields.js';

/** The paths of the personal fields, with `change` for both of its sides. */
function personal(kinds: unknown, path: readonly string[] = []): string[] {
  if (typeof kinds === 'string') return kinds === 'personal' ? [path.join('.')] : [];
  const { before, after, ...fields } = kinds as Record<string, unknown>;
  expect(before).toEqual(after);
  if (before !== undefined) return personal(before, path);
  return Object.entries(fields).flatMap(([name, held]) => personal(held, [...path, name]));
}

describe('the fields of events that tell of a person', () => {
  it('are known of each type of event', () => {
    expect(Object.keys(PERSONAL_FIELDS).sort()).toEqual([...EVENT_TYPES].sort());
  });

  it('are these', () => {
    const found = Object.entries(PERSONAL_FIELDS).map(
      ([type, kinds]) => [type, personal(kinds).join(' ')] as const,
    );
    expect(Object.fromEntries(found.filter(([, fields]) => fields !== ''))).toEqual({
      'invitation.sent': 'email',
      'invitation.resent': 'email',
      'invitation.link_copied': 'email',
      'invitation.reminded': 'email',
      'invitation.undeliverable': 'email reason',
      'invitation.accepted': 'email identityId',
      'invitation.declined': 'email',
      'invitation.cancelled': 'email',
      'member.created': 'email name',
      'member.updated': 'email name change.email change.name',
      'member.role_changed': 'email name',
      'member.clients_changed': 'email name',
      'member.scope_changed': 'email name',
      'member.permissions_changed': 'email name',
      'member.access_ending': 'email name',
      'member.access_ended': 'email name',
      'member.deactivated': 'email name',
      'member.activated': 'email name',
      'member.removed': 'email name',
      'member.viewed': 'email name reason',
      'member.view_ended': 'email name',
      'request.made': 'email name note',
      'request.referred': 'email name',
      'request.approved': 'email name note answer',
      'request.declined': 'email name note answer',
      'request.withdrawn': 'email name note',
      'client.created': 'name',
      'client.updated': 'name change.name change.contactEmail change.webAddress change.address',
      'client.without_admin': 'name',
      'client.removed': 'name',
      'client.ceiling_changed': 'name',
    });
  });
});
