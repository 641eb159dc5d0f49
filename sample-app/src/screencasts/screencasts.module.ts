import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ScreencastEntity } from './screencast.entity.js';
import { ScreencastsController } from './screencasts.controller.js';
import { ScreencastsService } from './screencasts.service.js';

/** Recordings of the agency's workers. */
@Module({
  imports: [TypeOrmModule.forFeature([ScreencastEntity])],
  controllers: [ScreencastsController],
  providers: [ScreencastsService],
})
export class ScreencastsModule {}
