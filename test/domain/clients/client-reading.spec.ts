import { clientReading } from '../../../lib/domain/clients/client-reading.js';

describe('what is read of a client', () => {
  const user = (role: 'admin' | 'member', clientId = 'acme') =>
    ({ kind: 'client', clients: new Set([clientId]), role }) as const;

  it('is everything for staff', () => {
    for (const role of ['admin', 'staff'] as const) {
      expect(clientReading({ kind: 'staff', clients: null, role }, 'acme')).toBe('everything');
    }
  });

  it('is everything for staff who are assigned to it, and nothing for those who are not', () => {
    const assigned = (...ids: string[]) =>
      ({ kind: 'staff', role: 'staff', clients: new Set(ids) }) as const;
    expect(clientReading(assigned('acme', 'globex'), 'acme')).toBe('everything');
    expect(clientReading(assigned('globex'), 'acme')).toBe('nothing');
    expect(clientReading(assigned(), 'acme')).toBe('nothing');
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
