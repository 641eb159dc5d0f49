import { readRow } from '../../../lib/domain/imports/asked-person.js';
import { MergedPeople } from '../../../lib/domain/imports/merged-people.js';

describe('the people of a file', () => {
  const ROWS = 50_000;

  it('are put together in a time that grows with the rows, though all are of one person', () => {
    const people = new MergedPeople();
    const started = performance.now();
    for (let line = 2; line < ROWS + 2; line += 1)
      people.add(line, 'ada@a.test', readRow({ email: 'ada@a.test', projects: `${line}` }));
    const [ada, ...others] = [...people];
    // A minute, when each row copied all that came before it.
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(others).toEqual([]);
    expect(ada).toMatchObject({ line: 2, fault: null });
    expect(ada?.further).toHaveLength(ROWS - 1);
    expect(ada?.asked?.projects.at(-1)?.cell).toBe(`${ROWS + 1}`);
  });

  it('go by their emails as they are kept, also where a row is refused', () => {
    const people = new MergedPeople();
    people.add(2, 'Ada@A.test', readRow({ email: 'Ada@A.test', role: 'none' }));
    people.add(3, 'nobody', readRow({ email: 'nobody' }));
    expect([...people].map(({ email }) => email)).toEqual(['ada@a.test', 'nobody']);
  });

  it('of one email are several in several clients, and then one of them may be put into one', () => {
    const people = new MergedPeople();
    const add = (line: number, email: string, cells: object) =>
      people.add(line, email, readRow({ email, ...cells }));
    add(2, 'ada@a.test', {});
    add(3, 'ada@a.test', {});
    expect([people.hasSeveral('ada@a.test'), people.isPlaced('ada@a.test')]).toEqual([
      false,
      false,
    ]);
    add(4, 'ada@a.test', { kind: 'staff' });
    expect([people.hasSeveral('ada@a.test'), people.isPlaced('ada@a.test')]).toEqual([true, false]);
    add(5, 'ada@a.test', { client: 'Acme' });
    add(6, 'ada@a.test', { client: 'ACME' });
    add(7, 'bob@a.test', { client: 'Acme' });
    expect([people.hasSeveral('ada@a.test'), people.isPlaced('ada@a.test')]).toEqual([true, true]);
    expect([people.hasSeveral('bob@a.test'), people.isPlaced('bob@a.test')]).toEqual([
      false,
      false,
    ]);
    const lines = Array.from(people, ({ line, further }) => [line, ...further]);
    expect(lines).toEqual([[2, 3], [4], [5, 6], [7]]);
  });
});
