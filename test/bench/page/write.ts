import { writeFileSync } from 'node:fs';
import { readResults } from '../support/results.js';
import { PAGE, pageOf } from './page.js';

writeFileSync(PAGE, pageOf(readResults()));
