/** What Nest's command loads: the schematic `nest-add`. */
export { nestAdd } from './nest-add.js';
