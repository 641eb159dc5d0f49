import { Module } from '@nestjs/common';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';

/** What people do with their own accounts, and what the agency does with them. */
@Module({ controllers: [AccountsController], providers: [AccountsService] })
export class AccountsModule {}
