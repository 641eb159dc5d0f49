import type { HostWishes } from '../../../../support/test-host.js';

/** What a host of these tests is started with: letters of exports link to their files. */
export const LETTER_WISHES: HostWishes = {
  options: {
    letters: {
      url: ({ type, subject }, { portal }) =>
        type === 'export.ready' ? `https://${portal.key}.test/files/${subject.id}` : null,
    },
  },
};
