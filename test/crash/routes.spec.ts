import { OPERATIONS as RACED } from '../races/operations/all-operations.js';
import { assertRoutesCovered } from '../races/routes.js';
import { OPERATIONS } from './all-operations.js';
import { LEFT_OUT } from './scene-operations.js';

describe('the operations amid which a process is killed', () => {
  it('stand for every route that can write', () => {
    expect(() => assertRoutesCovered(OPERATIONS)).not.toThrow();
  });

  it('are missed by the name of their route', () => {
    const others = OPERATIONS.filter(({ route }) => route !== 'POST /members/bulk/end');
    expect(() => assertRoutesCovered(others)).toThrow(
      'No operation stands for POST /members/bulk/end',
    );
  });

  it('are those of the races, but for some of these', () => {
    const raced = new Set(RACED.map(({ name }) => name));
    expect(Object.keys(LEFT_OUT).filter((name) => !raced.has(name))).toEqual([]);
    const done = new Set(OPERATIONS.map(({ name }) => name));
    const missing = [...raced].filter((name) => !done.has(`${name} (races)`));
    expect(missing.toSorted()).toEqual(Object.keys(LEFT_OUT).toSorted());
  });

  it('have names of their own', () => {
    const names = OPERATIONS.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});
