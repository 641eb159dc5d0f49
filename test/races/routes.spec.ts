import { OPERATIONS } from './operations/all-operations.js';
import { assertRoutesCovered } from './routes.js';

describe('the operations that are raced', () => {
  it('stand for every route that can write', () => {
    expect(() => assertRoutesCovered(OPERATIONS)).not.toThrow();
  });

  it('are missed by the name of their route', () => {
    const others = OPERATIONS.filter(({ route }) => route !== 'POST /members/bulk');
    expect(() => assertRoutesCovered(others)).toThrow('No operation stands for POST /members/bulk');
  });

  it('stand for no route that is not there', () => {
    const [first] = OPERATIONS;
    const odd = { ...first!, route: 'POST /nowhere' };
    expect(() => assertRoutesCovered([...OPERATIONS, odd])).toThrow(
      'There is no route POST /nowhere.',
    );
  });

  it('have names of their own', () => {
    const names = OPERATIONS.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});
