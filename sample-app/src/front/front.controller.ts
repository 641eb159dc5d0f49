import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Settings } from '../settings/settings.js';
import { FRONT_STYLES, frontPage } from './front.page.js';

/** The page a browser opens first. */
@Controller()
@ApiExcludeController()
export class FrontController {
  constructor(private readonly settings: Settings) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  page(): string {
    return frontPage(this.settings);
  }

  @Get('front.css')
  @Header('Content-Type', 'text/css; charset=utf-8')
  styles(): string {
    return FRONT_STYLES;
  }
}
