import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { normalizeEmail } from 'nest-clientele';
import { type EntityManager, In, type Repository } from 'typeorm';
import { UserEntity } from './user.entity.js';

/** Finds the people who log in, and sets their passwords. */
@Injectable()
export class UsersService {
  constructor(@InjectRepository(UserEntity) private readonly users: Repository<UserEntity>) {}

  /** The person with this id; `manager` reads inside a transaction, as everywhere here. */
  findById(id: string, manager?: EntityManager): Promise<UserEntity | null> {
    return this.rows(manager).findOneBy({ id });
  }

  /** The person with this email, in whatever spelling it is typed. */
  async findByEmail(typed: string, manager?: EntityManager): Promise<UserEntity | null> {
    const email = normalizeEmail(typed);
    return email === null ? null : this.rows(manager).findOneBy({ email });
  }

  /** Those of the ids that somebody has. */
  async idsAmong(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const found = await this.users.find({ where: { id: In([...ids]) }, select: { id: true } });
    return new Set(found.map(({ id }) => id));
  }

  /** Sets a password anew and ends the sessions begun before. */
  async setPassword(manager: EntityManager, id: string, passwordHash: string): Promise<void> {
    await manager.update(UserEntity, { id }, { passwordHash });
    await manager.increment(UserEntity, { id }, 'sessionEpoch', 1);
  }

  private rows(manager?: EntityManager): Repository<UserEntity> {
    return manager ? manager.getRepository(UserEntity) : this.users;
  }
}
