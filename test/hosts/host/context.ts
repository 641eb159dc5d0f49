// A host without routes: a command, or a worker.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { givenSetting, tell } from './main.js';
import { type Boot, serviceScenario } from './scenario.js';

const boot: Boot = async (setting) => {
  const app = await NestFactory.createApplicationContext(AppModule.with(setting), {
    logger: ['error', 'warn'],
  });
  return { app, url: '' };
};

tell(serviceScenario(givenSetting(), boot));
