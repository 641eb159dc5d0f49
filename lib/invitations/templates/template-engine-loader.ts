import { Injectable } from '@nestjs/common';
import type { TemplateEngine } from './template-engine.js';

/** Loads what fills templates in, Liquid with it, when the first template is met: an app's start needs none of it. */
@Injectable()
export class TemplateEngineLoader {
  private loading: Promise<TemplateEngine> | null = null;

  /** The engine, one for all. Rejects where Liquid cannot be loaded, and tries again the next time. */
  async load(): Promise<TemplateEngine> {
    this.loading ??= newEngine();
    try {
      return await this.loading;
    } catch (error) {
      this.loading = null;
      throw error;
    }
  }
}

async function newEngine(): Promise<TemplateEngine> {
  const { TemplateEngine } = await import('./template-engine.js');
  return new TemplateEngine();
}
