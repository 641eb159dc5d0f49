import { inheritedNames } from '../../lib/routes/inherited-names.js';

const parsed = (text: string): unknown => JSON.parse(text);

describe('names every object inherits', () => {
  it.each([
    ['{"__proto__":{}}', ['__proto__']],
    ['{"a":{"constructor":1}}', ['a.constructor']],
    ['{"a":[{"toString":1},{"b":{"valueOf":1}}]}', ['a.0.toString', 'a.1.b.valueOf']],
    ['[{"hasOwnProperty":1}]', ['0.hasOwnProperty']],
  ])('are found in %s', (text, paths) => {
    const found = inheritedNames(parsed(text)).map(({ path }) => path);
    expect(found.sort()).toEqual([...paths].sort());
  });

  it.each(['{"proto":1,"construct":{"to_string":[]}}', '[]', '"__proto__"', 'null', '7'])(
    'are not found in %s',
    (text) => {
      expect(inheritedNames(parsed(text))).toEqual([]);
    },
  );

  it('are told with the field that holds them', () => {
    const found = inheritedNames(parsed('{"permissions":{"constructor":true},"toString":1}'));
    expect(found.map(({ name, parent }) => [name, parent])).toEqual(
      expect.arrayContaining([
        ['constructor', 'permissions'],
        ['toString', null],
      ]),
    );
  });

  it('are looked for at any depth', () => {
    const depth = 50_000;
    const deep = parsed(`${'['.repeat(depth)}{"constructor":1}${']'.repeat(depth)}`);
    expect(inheritedNames(deep)).toHaveLength(1);
  });
});
