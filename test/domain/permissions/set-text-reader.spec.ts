import { definePermissions } from '../../../lib/domain/permissions/define-permissions.js';
import {
  keysIn,
  storableSet,
  switchedOff,
} from '../../../lib/domain/permissions/permission-sets.js';
import { SetTextReader } from '../../../lib/domain/permissions/set-text-reader.js';

function setup() {
  const catalogue = definePermissions({
    reports: {
      label: 'Reports',
      children: { view: { label: 'View', default: true }, edit: { label: 'Edit' } },
    },
    'reports-old': { label: 'Old reports' },
    tasks: { label: 'Tasks', renamedFrom: ['jobs'] },
  });
  const reader = new SetTextReader(catalogue);
  const read = (kind: 'whole' | 'default' | 'ceiling', text: string) =>
    keysIn(catalogue, reader.read(kind, text)).filter((key) => !key.startsWith('users'));
  return { catalogue, read };
}

describe('the text of a stored set', () => {
  afterEach(() => jest.restoreAllMocks());

  it('is not parsed in the form in which sets are stored', () => {
    const { catalogue, read } = setup();
    const all = Object.fromEntries(catalogue.keys.map((key) => [key, key !== 'reports.view']));
    const some = { tasks: true, reports: true, 'reports.edit': true };
    const whole = JSON.stringify(storableSet(catalogue, all));
    const partial = JSON.stringify(storableSet(catalogue, some));
    const ceiling = JSON.stringify(switchedOff(catalogue, all));
    const parse = jest.spyOn(JSON, 'parse');
    expect(read('whole', whole)).toEqual(['reports', 'reports.edit', 'reports-old', 'tasks']);
    expect(read('whole', partial)).toEqual(['reports', 'reports.edit', 'tasks']);
    expect(read('default', '{}')).toEqual(['reports', 'reports.view']);
    expect(read('ceiling', ceiling)).toEqual(['reports', 'reports.edit', 'reports-old', 'tasks']);
    expect(parse).not.toHaveBeenCalled();
  });

  it.each([
    ['spaces', '{"reports": true, "tasks": true}'],
    ['another order', '{"tasks":true,"reports":true}'],
    ['an old name', '{"jobs":true,"reports":true}'],
    ['a key of no catalogue', '{"gone":true,"reports":true,"tasks":true}'],
    ['a key twice', '{"reports":false,"reports":true,"tasks":true}'],
    ['a value that is no switch', '{"reports":true,"reports-old":"true","tasks":true}'],
    ['a number', '{"reports":true,"reports-old":1,"tasks":true}'],
  ])('means the same with %s', (_, text) => {
    expect(setup().read('whole', text)).toEqual(['reports', 'tasks']);
  });

  it('stands for nothing stored when it is null', () => {
    expect(setup().read('default', 'null')).toEqual(['reports', 'reports.view']);
  });

  it.each(['', '{', '{"reports":true', '{"reports":true,}', '{"reports":true}}', '[]', 'true'])(
    'is refused as %j',
    (text) => {
      expect(() => setup().read('ceiling', text)).toThrow();
    },
  );
});
