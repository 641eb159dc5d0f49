import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { withDatabaseLock } from '../database/database-lock.js';
import { DemoMarkEntity } from './demo-mark.entity.js';

/** Takes each step of the demo data once, also when a start was broken off between two of them. */
@Injectable()
export class DemoStepsService {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Does work while no other instance loads demo data. */
  alone(work: () => Promise<void>): Promise<void> {
    return withDatabaseLock(this.dataSource, 'demo', work);
  }

  /** What a step made, if it has been taken. */
  async madeBy(step: string): Promise<string | null> {
    const mark = await this.dataSource.manager.findOneBy(DemoMarkEntity, { step });
    return mark?.made ?? null;
  }

  /** Takes a step and marks it in one transaction; answers the id of what it made, now or before. */
  async once(step: string, work: (manager: EntityManager) => Promise<string>): Promise<string> {
    const before = await this.madeBy(step);
    if (before !== null) return before;
    return this.dataSource.transaction(async (manager) => {
      const made = await work(manager);
      await manager.insert(DemoMarkEntity, { step, made });
      return made;
    });
  }
}
