// Starts the host in a process of its own, everything loaded by `require`.
require('reflect-metadata');
const path = require('node:path');
const common = require('@nestjs/common');
const core = require('@nestjs/core');
const nestPassport = require('@nestjs/passport');
const nestTypeorm = require('@nestjs/typeorm');
const validator = require('class-validator');
const passport = require('passport');
const typeorm = require('typeorm');
const host = require('./host.cjs');

const job = host.jobOfChild();
const adapters = {
  express: () => require('@nestjs/platform-express').ExpressAdapter,
  fastify: () => require('@nestjs/platform-fastify').FastifyAdapter,
};
const Adapter = adapters[job.framework]();
const library = job.library ? require(path.join(job.library, 'cjs/index.js')) : undefined;
const eventEmitter = job.library ? require('@nestjs/event-emitter') : undefined;
const adapter = () => new Adapter();

void host.start(
  job,
  { common, core, nestPassport, nestTypeorm, validator, passport, typeorm, eventEmitter, adapter },
  library,
);
