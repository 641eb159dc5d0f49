import type { IdOf, Sample, Slot } from './sample.js';
import type { Thing } from './world/things.js';

/** A call that changes many members, with one of them. */
function many(thing: Thing, more: object = {}): Sample {
  const body = (id: string) => ({ memberIds: [id], ...more });
  const listed = (named: Thing): Slot => ({ thing: named, body });
  return {
    body: (own: IdOf) => body(own(thing)),
    slots: {
      'memberIds[]': listed(thing),
      'memberIds[] staff': listed(
        thing === 'deactivated member' ? 'deactivated staff' : 'staff member',
      ),
      'memberIds[] oneself': listed('oneself'),
    },
  };
}

const HEAD = 'email,clientId,projects,groups';

/** A file of one row that names something. */
function named(thing: Thing, cells: (id: string) => string): Slot {
  return { thing, body: (id) => ({ csv: `${HEAD}\nnew@isolation.test,${cells(id)}` }) };
}

/** A request of every route that changes many members, and of every one under `imports`. */
export const IMPORT_SAMPLES: Readonly<Record<string, Sample>> = {
  'POST members/bulk/deactivate': many('member'),
  'POST members/bulk/activate': many('deactivated member'),
  'POST members/bulk/remove': many('member'),
  'POST members/bulk/resend': many('member'),
  'POST members/bulk/role': many('member', { role: 'admin' }),
  'POST members/bulk/end': many('member', { accessUntil: '2100-01-01' }),
  'POST imports': {
    body: () => ({ csv: 'email\nnew@isolation.test' }),
    slots: {
      'csv clientId': named('client', (id) => `${id},,`),
      'csv projects': named('project', (id) => `,${id},`),
      'csv groups': named('group', (id) => `,,${id}`),
    },
  },
  'GET imports/:id': { path: { id: 'import' } },
  'POST imports/:id/apply': { path: { id: 'import' } },
  'DELETE imports/:id': { path: { id: 'import' } },
};
