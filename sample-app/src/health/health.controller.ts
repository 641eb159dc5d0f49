import { Controller, Get } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ApiError } from '../http/api.error.js';
import { within } from '../time/within.js';

/** Milliseconds the database has to answer, so that the caller is answered within a second. */
const PATIENCE = 800;

/** Whether the app can do its work. */
@Controller('api/health')
export class HealthController {
  /** One question at a time: a database that hangs would else take every connection for them. */
  private asking: Promise<unknown> | null = null;

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Asks the database; answers 503 when it does not answer within a second. */
  @Get()
  async check(): Promise<{ status: 'ok' }> {
    this.asking ??= this.dataSource.query('SELECT 1').finally(() => (this.asking = null));
    try {
      await within(PATIENCE, this.asking);
    } catch {
      throw new ApiError('DATABASE_UNREACHABLE');
    }
    return { status: 'ok' };
  }
}
