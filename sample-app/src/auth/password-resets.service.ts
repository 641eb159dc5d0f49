import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { PasswordService, UnverifiedIdentities } from 'nest-clientele';
import { type DataSource, LessThan, MoreThan } from 'typeorm';
import { BackgroundWork } from '../background/background-work.js';
import { DevClock } from '../clock/dev-clock.js';
import { ApiError } from '../http/api.error.js';
import { UsersService } from '../users/users.service.js';
import { PasswordResetMails } from './password-reset.mails.js';
import { PasswordResetEntity } from './password-reset.entity.js';

/** How long a link lasts, in milliseconds: 1 hour. */
const LINK_LENGTH = 60 * 60 * 1000;

/** Lets people who forgot their password set a new one by a mailed link that works once. */
@Injectable()
export class PasswordResetsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly users: UsersService,
    private readonly passwords: PasswordService,
    private readonly unverified: UnverifiedIdentities,
    private readonly mails: PasswordResetMails,
    private readonly background: BackgroundWork,
    private readonly clock: DevClock,
  ) {}

  /** Mails a link after the answer has gone out, so that its time does not tell who has an account. */
  requestLater(email: string): void {
    this.background.start('mailing a password reset', () => this.request(email));
  }

  /** Sets the password; throws `RESET_LINK_INVALID`, or `WEAK_PASSWORD` with the link left good. */
  async reset(token: string, password: string): Promise<void> {
    const tokenHash = hashOf(token);
    const good = { tokenHash, endedAt: 0, expiresAt: MoreThan(this.clock.now()) };
    const link = await this.dataSource.manager.findOneBy(PasswordResetEntity, good);
    if (!link) throw new ApiError('RESET_LINK_INVALID');
    const passwordHash = await this.passwords.hash(password);
    await this.dataSource.transaction(async (manager) => {
      const ended = { endedAt: this.clock.now() };
      // The update counts rows, so of two calls at once only one goes on.
      const { affected } = await manager.update(PasswordResetEntity, good, ended);
      if (affected !== 1) throw new ApiError('RESET_LINK_INVALID');
      await manager.update(PasswordResetEntity, { userId: link.userId, endedAt: 0 }, ended);
      await this.users.setPassword(manager, link.userId, passwordHash);
      // The link came by mail, so the address is theirs: whoever made the account has no say in it any more.
      await this.unverified.verify(link.userId, manager);
    });
  }

  private async request(email: string): Promise<void> {
    const user = await this.users.findByEmail(email);
    if (!user) return;
    const now = this.clock.now();
    const token = randomBytes(32).toString('base64url');
    const { manager } = this.dataSource;
    await manager.delete(PasswordResetEntity, { userId: user.id, expiresAt: LessThan(now) });
    await manager.insert(PasswordResetEntity, {
      tokenHash: hashOf(token),
      userId: user.id,
      expiresAt: now + LINK_LENGTH,
      endedAt: 0,
    });
    await this.mails.send(user, token);
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
