import { letterPortal } from '../../../lib/domain/templates/letter-portal.js';

const AGENCY = { name: 'Agency', logo: 'https://agency.test/logo.png', colors: {} };

describe('what letters show of a portal', () => {
  it('is its name, logo and main colour, with what is read on that', () => {
    const colors = { primary: '#1F5fbf', accent: '#f2a541' };
    expect(letterPortal({ ...AGENCY, colors })).toEqual({
      name: 'Agency',
      logo: 'https://agency.test/logo.png',
      color: '#1F5fbf',
      onColor: '#ffffff',
    });
  });

  it.each([
    ['#ffffff', '#000000'],
    ['#f2a541', '#000000'],
    ['#777777', '#000000'],
    ['#757575', '#ffffff'],
    ['#8a1c4a', '#ffffff'],
    ['#000000', '#ffffff'],
  ])('is read on %s in %s', (primary, onColor) => {
    expect(letterPortal({ ...AGENCY, colors: { primary } }).onColor).toBe(onColor);
  });

  it.each([
    {},
    { accent: '#f2a541' },
    { primary: 'red' },
    { primary: '#fff' },
    { primary: '#1f5fbf; x' },
    { primary: '#1f5fbf\n' },
  ])('has no colour where its colours are %j', (colors) => {
    expect(letterPortal({ ...AGENCY, colors })).toMatchObject({ color: '', onColor: '' });
  });

  it.each([null, '', 'http://agency.test/logo.png', 'javascript:x'])(
    'has no logo where that is %j',
    (logo) => {
      expect(letterPortal({ ...AGENCY, logo }).logo).toBe('');
    },
  );
});
