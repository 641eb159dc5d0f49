import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { normalizeEmail } from 'nest-clientele';
import type { Repository } from 'typeorm';
import { UserEntity } from './user.entity.js';

/** Finds the people who log in. */
@Injectable()
export class UsersService {
  constructor(@InjectRepository(UserEntity) private readonly users: Repository<UserEntity>) {}

  findById(id: string): Promise<UserEntity | null> {
    return this.users.findOneBy({ id });
  }

  /** The person with this email, in whatever spelling it is typed. */
  async findByEmail(typed: string): Promise<UserEntity | null> {
    const email = normalizeEmail(typed);
    return email === null ? null : this.users.findOneBy({ email });
  }
}
