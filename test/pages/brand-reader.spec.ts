import { brandReader } from '../../lib/pages/brand-reader.js';

const BRAND = { name: 'Northwind', logo: null, colors: { primary: '#1f5fbf' }, domain: null };

describe('how a portal looks', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is told for the address that was asked at', async () => {
    const asked: unknown[] = [];
    const brandOf = brandReader((request) => {
      asked.push(request.hostname);
      return Promise.resolve(BRAND);
    });
    await expect(brandOf({ hostname: 'rival.test' })).resolves.toBe(BRAND);
    expect(asked).toEqual(['rival.test']);
  });

  it('is left out where it cannot be read', async () => {
    const brandOf = brandReader(() => Promise.reject(new Error('no database')));
    await expect(brandOf({})).resolves.toBeNull();
  });

  it('is left out where reading throws at once', async () => {
    const brandOf = brandReader(() => {
      throw new Error('no resolver');
    });
    await expect(brandOf({})).resolves.toBeNull();
  });

  it('is left out where the database does not answer in half a second', async () => {
    jest.useFakeTimers();
    const brandOf = brandReader(() => new Promise(() => undefined));
    const brand = brandOf({});
    await jest.advanceTimersByTimeAsync(500);
    await expect(brand).resolves.toBeNull();
  });
});
