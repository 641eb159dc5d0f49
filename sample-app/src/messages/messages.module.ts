import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClientsModule } from '../clients/clients.module.js';
import { MessageEntity } from './message.entity.js';
import { MessagesController } from './messages.controller.js';
import { MessagesService } from './messages.service.js';

/** Messages between clients and the agency. */
@Module({
  imports: [TypeOrmModule.forFeature([MessageEntity]), ClientsModule],
  controllers: [MessagesController],
  providers: [MessagesService],
})
export class MessagesModule {}
