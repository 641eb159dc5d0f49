// A host behind Fastify.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { givenSetting, tell } from './main.js';
import { type Boot, scenario } from './scenario.js';

const boot: Boot = async (setting) => {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(setting),
    new FastifyAdapter(),
    { logger: ['error', 'warn'] },
  );
  await app.listen(0, '127.0.0.1');
  return { app, url: await app.getUrl() };
};

tell(scenario(givenSetting(), boot));
