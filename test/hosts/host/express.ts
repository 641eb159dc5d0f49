// A host behind Express, Nest's default.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { givenSetting, tell } from './main.js';
import { type Boot, scenario } from './scenario.js';

export const boot: Boot = async (setting) => {
  const app = await NestFactory.create(AppModule.with(setting), { logger: ['error', 'warn'] });
  await app.listen(0, '127.0.0.1');
  return { app, url: await app.getUrl() };
};

if (process.env['HOST_DATABASE']) tell(scenario(givenSetting(), boot));
