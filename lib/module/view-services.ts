import type { Type } from '@nestjs/common';
import { ViewBeginner } from '../viewing/view-beginner.js';
import { ViewEnder } from '../viewing/view-ender.js';
import { ViewReader } from '../views/view-reader.js';
import { ViewTokenSigner } from '../views/view-token-signer.js';
import { ViewingQuery } from '../views/viewing.query.js';

/** What the service of views is made of. */
export const viewServices: readonly Type[] = [
  ViewBeginner,
  ViewEnder,
  ViewReader,
  ViewTokenSigner,
  ViewingQuery,
];
