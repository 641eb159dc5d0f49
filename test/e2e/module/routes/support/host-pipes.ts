import { type PipeTransform, ValidationPipe, type ValidationPipeOptions } from '@nestjs/common';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';

/** The frameworks a host may be on. */
export const ADAPTERS = {
  Express: () => new ExpressAdapter(),
  Fastify: () => new FastifyAdapter(),
} as const;

/** What hosts write to be kind to their callers: it trims, counts and copies whatever it gets. */
class KindPipe implements PipeTransform {
  transform(value: unknown): unknown {
    return copied(value);
  }
}

function copied(value: unknown): unknown {
  if (typeof value === 'string') return /^\d+$/.test(value) ? Number(value) : value.trim();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const name in value) copy[name] = copied((value as Record<string, unknown>)[name]);
  return Object.getPrototypeOf(value) === Object.prototype ? copy : value;
}

const strict: ValidationPipeOptions = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  validateCustomDecorators: true,
};

/** Pipes that hosts put in front of all routes. */
export const PIPES = {
  'no pipe': [],
  'a strict pipe': [new ValidationPipe(strict)],
  'a stripping pipe that transforms': [
    new ValidationPipe({ transform: true, whitelist: true, validateCustomDecorators: true }),
  ],
  'a pipe that guesses types': [
    new ValidationPipe({
      transform: true,
      transformOptions: { enableImplicitConversion: true },
      validateCustomDecorators: true,
    }),
  ],
  'a pipe of its own': [new KindPipe()],
} as const;
