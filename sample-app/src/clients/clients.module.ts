import { Module } from '@nestjs/common';
import { ActingClientService } from './acting-client.service.js';

/** Which client a call is about. */
@Module({ providers: [ActingClientService], exports: [ActingClientService] })
export class ClientsModule {}
