import { Module } from '@nestjs/common';
import { FrontController } from './front.controller.js';

/** The page a browser opens first. */
@Module({ controllers: [FrontController] })
export class FrontModule {}
