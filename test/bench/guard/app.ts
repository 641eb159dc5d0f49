// One server of the bench, in a process of its own: a host in production mode with the built library.
import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { JOB, type ServerJob, type ServerMessage } from './job.js';

async function serve(job: ServerJob): Promise<void> {
  const module = await AppModule.with(job);
  const logger = ['error', 'warn'] as const;
  const app: INestApplication =
    job.framework === 'Fastify'
      ? await NestFactory.create(module, new FastifyAdapter(), { logger: [...logger] })
      : await NestFactory.create(module, { logger: [...logger] });
  await app.listen(0, '127.0.0.1');
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    tell({ cpu: user + system });
  });
  process.on('disconnect', () => process.exit());
  const { port } = (app.getHttpServer() as { address(): AddressInfo }).address();
  tell({ port });
}

function tell(message: ServerMessage): void {
  process.send?.(message);
}

serve(JSON.parse(process.env[JOB] ?? '') as ServerJob).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
