import { wordsOf } from '../../../lib/domain/permissions/catalogue.js';
import { definePermissions } from '../../../lib/domain/permissions/define-permissions.js';

describe('the words of a catalogue', () => {
  it('calls a node as the nearest language has it, else by its own label', () => {
    const { nodes } = definePermissions({
      reports: {
        label: 'Reports',
        description: 'What the agency reports',
        translations: {
          de: { label: 'Berichte' },
          'DE-at': { label: 'Berichte (AT)', description: 'Was berichtet wird' },
        },
      },
    });
    const asRead = (locale: string | null) => wordsOf(nodes[0]!, locale);
    const own = { label: 'Reports', description: 'What the agency reports' };
    expect(asRead('de')).toEqual({ label: 'Berichte' });
    expect(asRead('de-CH')).toEqual({ label: 'Berichte' });
    expect(asRead('de-AT')).toEqual({
      label: 'Berichte (AT)',
      description: 'Was berichtet wird',
    });
    for (const other of ['en', 'fr-FR', null, 'constructor']) expect(asRead(other)).toEqual(own);
    expect(
      wordsOf(
        nodes.find(({ key }) => key === 'users.view')!,
        'de',
      ),
    ).toEqual({
      label: 'Nutzer sehen',
    });
  });

  it.each([
    ['no object', 'Berichte'],
    ['a text in place of words', { de: 'Berichte' }],
    ['no label', { de: { description: 'Was berichtet wird' } }],
    ['an empty label', { de: { label: ' ' } }],
    ['a misspelt field', { de: { label: 'Berichte', descripton: 'x' } }],
    ['no tag', { 'not a tag': { label: 'Berichte' } }],
  ])('refuses translations with %s', (_, translations) => {
    const define = () =>
      definePermissions({ reports: { label: 'Reports', translations: translations as never } });
    expect(define).toThrow(/`translations`/);
  });
});
