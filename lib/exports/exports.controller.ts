import { Delete, Get, HttpCode, Post, Res, StreamableFile } from '@nestjs/common';
import { type MemberActor } from '../callers/member-actor.js';
import { Actor } from '../routes/actor.decorator.js';
import { Answers } from '../routes/answers.decorator.js';
import { ClienteleBody } from '../routes/clientele-body.decorator.js';
import { ClienteleController } from '../routes/clientele-controller.decorator.js';
import { ClienteleParam } from '../routes/clientele-param.decorator.js';
import { Operation } from '../routes/operation.decorator.js';
import { StaffOnly } from '../routes/staff-only.decorator.js';
import { ExportSender } from './export-sender.js';
import type { ExportView } from './export.view.js';
import { CreateExportDto } from './exports.dto.js';
import { ExportsService } from './exports.service.js';

/** Exports of members over HTTP, for staff. */
@ClienteleController('exports')
@StaffOnly()
export class ExportsController {
  constructor(
    private readonly exports: ExportsService,
    private readonly sender: ExportSender,
  ) {}

  @Post()
  @Operation('createExport')
  @HttpCode(202)
  create(
    @Actor() actor: MemberActor,
    @ClienteleBody(CreateExportDto) body: CreateExportDto,
  ): Promise<ExportView> {
    return this.exports.create(actor, body);
  }

  @Get(':id')
  @Operation('getExport')
  get(@Actor() actor: MemberActor, @ClienteleParam('id') id: string): Promise<ExportView> {
    return this.exports.get(actor, id);
  }

  @Get(':id/download')
  @Operation('downloadExport')
  @Answers({
    200: {
      description: 'The file.',
      mediaTypes: ['text/csv', 'application/zip'],
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
    @Res({ passthrough: true }) response: unknown,
  ): Promise<StreamableFile | undefined> {
    return this.sender.send(response, await this.exports.download(actor, id));
  }

  @Delete(':id')
  @Operation('deleteExport')
  @HttpCode(204)
  remove(@Actor() actor: MemberActor, @ClienteleParam('id') id: string): Promise<void> {
    return this.exports.remove(actor, id);
  }
}
