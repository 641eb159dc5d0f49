import { dependenciesFor } from '../../lib/schematics/dependencies.js';
import { STARTER_TEXTS } from '../../lib/schematics/starter-texts.generated.js';
import manifest from '../../package.json';
import { starterTexts } from './starter-texts.js';

describe('what the schematic takes along', () => {
  it('is what stands in lib/schematics/starter/src: `npm run starter` writes it', () => {
    expect(STARTER_TEXTS).toEqual(starterTexts());
  });

  it.each([11, 12] as const)('fits what the module asks of its peers, on Nest %i', (nest) => {
    const needs = { nest, database: 'sqlite', hasLogin: true, hasTest: true } as const;
    const { runtime } = dependenciesFor(needs);
    const peers: Readonly<Record<string, string>> = manifest.peerDependencies;
    const shared = Object.entries(runtime).filter(([name]) => name in peers);
    expect(shared.map(([name]) => name)).toEqual(
      expect.arrayContaining(['@nestjs/typeorm', '@nestjs/event-emitter', 'typeorm', 'passport']),
    );
    const strange = shared.filter(([name, range]) => !peers[name]?.split(' || ').includes(range));
    expect(strange).toEqual([]);
  });
});
