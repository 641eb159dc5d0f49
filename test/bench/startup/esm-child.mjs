// Starts the host in a process of its own, everything loaded as ES modules.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import 'reflect-metadata';
import * as common from '@nestjs/common';
import * as core from '@nestjs/core';
import * as nestPassport from '@nestjs/passport';
import * as nestTypeorm from '@nestjs/typeorm';
import * as validator from 'class-validator';
import passport from 'passport';
import * as typeorm from 'typeorm';
import host from './host.cjs';

const job = host.jobOfChild();
const adapters = {
  express: async () => (await import('@nestjs/platform-express')).ExpressAdapter,
  fastify: async () => (await import('@nestjs/platform-fastify')).FastifyAdapter,
};
const Adapter = await adapters[job.framework]();
const library = job.library
  ? await import(pathToFileURL(path.join(job.library, 'esm/index.js')).href)
  : undefined;
const eventEmitter = job.library ? await import('@nestjs/event-emitter') : undefined;
const adapter = () => new Adapter();

await host.start(
  job,
  { common, core, nestPassport, nestTypeorm, validator, passport, typeorm, eventEmitter, adapter },
  library,
);
