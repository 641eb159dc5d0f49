import { Controller, Get } from '@nestjs/common';
import { ClienteleHealth } from 'nest-clientele';
import { ApiError } from '../http/api.error.js';

/** Milliseconds in which everything has to answer, so that the caller is answered within a second. */
const PATIENCE = 800;

/** Whether the app can do its work. */
@Controller('api/health')
export class HealthController {
  constructor(private readonly clientele: ClienteleHealth) {}

  /** Asks the database, and the queues where there are any; answers 503 when something is wrong, or takes more than a second. */
  @Get()
  async check(): Promise<{ status: 'ok' }> {
    const { status, faults } = await this.clientele.report({ timeout: PATIENCE });
    if (faults.includes('TIMEOUT') || faults.includes('DATABASE_UNREACHABLE'))
      throw new ApiError('DATABASE_UNREACHABLE');
    if (status === 'down') throw new ApiError('UNHEALTHY', { faults });
    return { status: 'ok' };
  }
}
