import { Liquid } from 'liquidjs';
import { withCodedFaults } from '../../../lib/invitations/templates/with-coded-faults.js';

const code = 'TEMPLATE_INVALID';

describe('a fault of a template', () => {
  it('says where it is and what it is, and not at length', () => {
    const name = 'x'.repeat(300);
    const parse = () => new Liquid().parse(`\n{% ${name} %}`);
    expect(() => withCodedFaults('html', parse)).toThrow(
      expect.objectContaining({
        code,
        details: { field: 'html', line: 2, column: 1, reason: `tag "${name}`.slice(0, 200) },
      }),
    );
  });

  it('is nesting deeper than the stack', () => {
    const overflow = (): number => overflow() + 1;
    expect(() => withCodedFaults('text', overflow)).toThrow(expect.objectContaining({ code }));
  });

  it('is no failure of our own', () => {
    const fail = () => {
      throw new TypeError('ours');
    };
    expect(() => withCodedFaults('text', fail)).toThrow(TypeError);
  });
});
