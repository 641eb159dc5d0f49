import { nearestName } from '../../../lib/domain/text/nearest-name.js';

const NAMES = ['Spring sale', 'Spring fair', 'Website', 'Wöbseite', 'Ads', 'Ad'];

describe('the name that was probably meant', () => {
  it.each([
    ['Sprnig sale', 'Spring sale'],
    ['spring SALE', 'Spring sale'],
    ['Spring sae', 'Spring sale'],
    ['Spring fairs', 'Spring fair'],
    ['Webiste', 'Website'],
    ['Ad', 'Ad'],
    ['Asd', 'Ads'],
  ])('by %s is %s', (meant, name) => {
    expect(nearestName(meant, NAMES)).toBe(name);
  });

  it.each(['Winter sale', 'Something', 'xyz', '', 'Spring'])('by %j is none', (meant) => {
    expect(nearestName(meant, NAMES)).toBeNull();
  });

  it('is not looked for where the text is long', () => {
    const long = 'x'.repeat(101);
    expect(nearestName(long, [long])).toBeNull();
  });
});
