import { Module } from '@nestjs/common';
import { FrontController } from './front.controller.js';

/** The app's own pages, built from `web/`. */
@Module({ controllers: [FrontController] })
export class FrontModule {}
