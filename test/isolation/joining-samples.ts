import { type Sample } from './sample.js';

const EMAIL = 'somebody@nobody.test';

/** A request of every route of join links. */
export const JOINING_SAMPLES: Readonly<Record<string, Sample>> = {
  'GET clients/:id/join-links': { path: { id: 'client' } },
  'POST clients/:id/join-links': {
    path: { id: 'client' },
    body: () => ({ expiresAt: '2100-01-01', uses: 1 }),
  },
  'DELETE clients/:id/join-links/:linkId': { path: { id: 'client', linkId: 'join link' } },
  'POST join-links/ask': {
    body: () => ({ token: 'nobody has it', email: EMAIL }),
    slots: {
      token: { thing: 'join token', body: (token) => ({ token, email: EMAIL }) },
    },
  },
};
