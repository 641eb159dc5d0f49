import type { Type } from '@nestjs/common';
import { ExportContent } from '../exports/content/export-content.js';
import { ExportFiles } from '../exports/export-files.js';
import { ExportFinder } from '../exports/export-finder.js';
import { ExportLedger } from '../exports/export-ledger.js';
import { ExportListQuery } from '../exports/export-list.query.js';
import { ExportSender } from '../exports/export-sender.js';
import { ExportStarter } from '../exports/export-starter.js';
import { ExportWriter } from '../exports/export-writer.js';

/** What the service of exports is made of. */
export const exportServices: readonly Type[] = [
  ExportContent,
  ExportFiles,
  ExportFinder,
  ExportLedger,
  ExportListQuery,
  ExportSender,
  ExportStarter,
  ExportWriter,
];
