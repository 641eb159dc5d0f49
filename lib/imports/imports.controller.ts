import { Delete, Get, HttpCode, Post } from '@nestjs/common';
import { type MemberActor } from '../callers/member-actor.js';
import { Actor } from '../routes/actor.decorator.js';
import { ClienteleBody } from '../routes/clientele-body.decorator.js';
import { ClienteleController } from '../routes/clientele-controller.decorator.js';
import { ClienteleParam } from '../routes/clientele-param.decorator.js';
import { ClienteleQuery } from '../routes/clientele-query.decorator.js';
import { CsvBody, type CsvContent } from '../routes/csv-body.decorator.js';
import { Operation } from '../routes/operation.decorator.js';
import { StaffOnly } from '../routes/staff-only.decorator.js';
import type { ImportView, ImportWithResults } from './import.view.js';
import { ApplyImportDto, CreateImportDto, ShowImportDto } from './imports.dto.js';
import { ImportsService } from './imports.service.js';

/** Files of people over HTTP, for staff. */
@ClienteleController('imports')
@StaffOnly()
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  /** Reads a file of people, a CSV as the body itself or as text in JSON, and shows what would come of it. No member is created or changed. */
  @Post()
  @Operation('createImport', 'IMPORT_TOO_LARGE', 'IMPORT_UNREADABLE')
  create(
    @Actor() actor: MemberActor,
    @CsvBody(CreateImportDto) content: CsvContent,
  ): Promise<ImportWithResults> {
    return this.imports.create(actor, content);
  }

  /** Shows how far an import is, and what comes of its rows. For its maker only. */
  @Get(':id')
  @Operation('getImport')
  get(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleQuery(ShowImportDto) query: ShowImportDto,
  ): Promise<ImportWithResults> {
    return this.imports.get(actor, id, query);
  }

  /**
   * Has an import applied, each person all or not at all; limits are waited for. One that is applied already stays as it is.
   * For its maker only, who has one that is not over at a time.
   */
  @Post(':id/apply')
  @Operation('applyImport', 'IMPORT_RUNNING')
  @HttpCode(202)
  apply(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @ClienteleBody(ApplyImportDto) body: ApplyImportDto,
  ): Promise<ImportView> {
    return this.imports.apply(actor, id, body);
  }

  /** Erases an import, and with it what it has not applied yet. For its maker only. */
  @Delete(':id')
  @Operation('deleteImport')
  @HttpCode(204)
  remove(@Actor() actor: MemberActor, @ClienteleParam('id') id: string): Promise<void> {
    return this.imports.remove(actor, id);
  }
}
