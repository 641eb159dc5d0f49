import { Delete, Get, HttpCode, Post, Res } from '@nestjs/common';
import { type MemberActor } from '../callers/member-actor.js';
import type { Page } from '../database/keyset.js';
import { Actor } from '../routes/actor.decorator.js';
import { Answers } from '../routes/answers.decorator.js';
import { ClienteleBody } from '../routes/clientele-body.decorator.js';
import { ClienteleController } from '../routes/clientele-controller.decorator.js';
import { ClienteleParam } from '../routes/clientele-param.decorator.js';
import { ClienteleQuery } from '../routes/clientele-query.decorator.js';
import { Operation } from '../routes/operation.decorator.js';
import { StaffOnly } from '../routes/staff-only.decorator.js';
import { ExportSender } from './export-sender.js';
import type { ExportView } from './export.view.js';
import { CreateExportDto, ListExportsDto } from './exports.dto.js';
import { ExportsService } from './exports.service.js';

/** Exports of members over HTTP, for staff. */
@ClienteleController('exports')
@StaffOnly()
export class ExportsController {
  constructor(
    private readonly exports: ExportsService,
    private readonly sender: ExportSender,
  ) {}

  /** Has an export of members made. Each member of the staff has one that is not over at a time. */
  @Post()
  @Operation('createExport', 'EXPORT_RUNNING', 'NOT_FOUND')
  @HttpCode(202)
  create(
    @Actor() actor: MemberActor,
    @ClienteleBody(CreateExportDto) body: CreateExportDto,
  ): Promise<ExportView> {
    return this.exports.create(actor, body);
  }

  /** Lists the exports that the caller has had made, newest first. */
  @Get()
  @Operation('listExports')
  list(
    @Actor() actor: MemberActor,
    @ClienteleQuery(ListExportsDto) query: ListExportsDto,
  ): Promise<Page<ExportView>> {
    return this.exports.list(actor, query);
  }

  /** Shows how far an export is. For its maker only. */
  @Get(':id')
  @Operation('getExport')
  get(@Actor() actor: MemberActor, @ClienteleParam('id') id: string): Promise<ExportView> {
    return this.exports.get(actor, id);
  }

  /** Gives the file of an export, or a link to it. For its maker only. */
  @Get(':id/download')
  @Operation('downloadExport', 'EXPORT_EXPIRED', 'EXPORT_NOT_READY')
  @Answers({
    200: {
      description: 'The file.',
      mediaTypes: [
        'text/csv',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'application/zip',
      ],
      headers: {
        'Content-Disposition': 'Has browsers save it under its name.',
        'Cache-Control': 'Nobody keeps a copy.',
      },
    },
    302: {
      description: 'The file is fetched from its store.',
      headers: {
        Location: 'A link of the store to the file.',
        'Cache-Control': 'Nobody keeps the link.',
      },
    },
  })
  async download(
    @Actor() actor: MemberActor,
    @ClienteleParam('id') id: string,
    @Res() response: unknown,
  ): Promise<void> {
    this.sender.send(response, await this.exports.download(actor, id));
  }

  /** Cancels an export, or removes its file. For its maker only. */
  @Delete(':id')
  @Operation('deleteExport')
  @HttpCode(204)
  remove(@Actor() actor: MemberActor, @ClienteleParam('id') id: string): Promise<void> {
    return this.exports.remove(actor, id);
  }
}
