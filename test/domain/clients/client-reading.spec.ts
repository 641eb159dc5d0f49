import { clientReading } from '../../../lib/domain/clients/client-reading.js';

describe('what is read of a client', () => {
  const user = (role: 'admin' | 'member', clientId = 'acme') =>
    ({ kind: 'client', clientId, role }) as const;

  it('is everything for staff and for the host', () => {
    for (const role of ['admin', 'staff'] as const) {
      expect(clientReading({ kind: 'staff', clientId: null, role }, 'acme')).toBe('everything');
    }
    expect(clientReading({ kind: 'host' }, 'acme')).toBe('everything');
  });

  it('is everything of their own for its admins, and the name for its other users', () => {
    expect(clientReading(user('admin'), 'acme')).toBe('everything');
    expect(clientReading(user('member'), 'acme')).toBe('name');
  });

  it('is nothing for the users of another client', () => {
    expect(clientReading(user('admin', 'globex'), 'acme')).toBe('nothing');
    expect(clientReading(user('member', 'globex'), 'acme')).toBe('nothing');
  });
});
