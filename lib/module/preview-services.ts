import type { Type } from '@nestjs/common';
import { LetterPictures } from '../previews/letter-pictures.js';
import { MemberPictures } from '../previews/member-pictures.js';
import { PortalPictures } from '../previews/portal-pictures.js';
import { PreviewComparison } from '../previews/preview-comparison.js';
import { PreviewReader } from '../previews/preview-reader.js';
import { ReachedProjects } from '../previews/reached-projects.js';
import { RefusedLettersQuery } from '../previews/refused-letters.query.js';

/** What the service of previews is made of. */
export const previewServices: readonly Type[] = [
  LetterPictures,
  MemberPictures,
  PortalPictures,
  PreviewComparison,
  PreviewReader,
  ReachedProjects,
  RefusedLettersQuery,
];
