import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BillingController } from './billing.controller.js';
import { InvoiceEntity } from './invoice.entity.js';

/** What clients pay. */
@Module({ imports: [TypeOrmModule.forFeature([InvoiceEntity])], controllers: [BillingController] })
export class BillingModule {}
