import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type INestApplicationContext, Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { OPERATIONS_DESK, type OperationsDesk } from '../operations/operations-desk.js';
import {
  PERMISSION_INSPECTOR,
  type PermissionInspector,
} from '../permissions/permission-inspector.js';
import { CliError } from './cli.error.js';

/** What Nest starts: a module class, a dynamic module, or a promise of one. */
type EntryModule = Parameters<typeof NestFactory.createApplicationContext>[0];

const USUAL_EXPORT = 'AppModule';

/** Starts the module that `file#Export` names, lets `work` ask one of its providers, and stops it again. */
export type AskHost<Asked> = <T>(place: string, work: (asked: Asked) => Promise<T>) => Promise<T>;

/** Asks about permissions. */
export type WithHost = AskHost<PermissionInspector>;

/** Asks about portals, staff and events. */
export type WithDesk = AskHost<OperationsDesk>;

/** Starts the host's module without its HTTP server, lets `work` ask it, and stops it again. Throws {@link CliError}. */
export const withHost: WithHost = (place, work) => ask(place, PERMISSION_INSPECTOR, work);

/** The same for another part of it. */
export const withDesk: WithDesk = (place, work) => ask(place, OPERATIONS_DESK, work);

async function ask<Asked, T>(
  place: string,
  token: symbol,
  work: (asked: Asked) => Promise<T>,
): Promise<T> {
  // Nest logs to the standard output, which is the command's own.
  Logger.overrideLogger(false);
  const entry = await loadModule(place);
  const context = await start(place, entry);
  try {
    return await work(askedOf<Asked>(place, context, token));
  } finally {
    await context.close();
  }
}

/** The module that `file#Export` names: an exported module, or what an exported function answers. */
export async function loadModule(place: string): Promise<EntryModule> {
  const [file = '', name = USUAL_EXPORT] = place.split('#');
  const exported = exportOf(await load(file), name);
  if (exported === undefined) {
    throw new CliError(
      `${file} has no export '${name}'. Name the export that is your app's module: --module ${file}#Name`,
    );
  }
  const module = await answerOf(exported).catch((error: unknown) => {
    throw new CliError(`'${name}' of ${file} failed: ${messageOf(error)}`, { cause: error });
  });
  if (isModule(module)) return module;
  throw new CliError(
    `'${name}' of ${file} is not a Nest module. Name an export that is a module, or a function that returns one.`,
  );
}

/** Rejects, too, when the function throws at once. */
function answerOf(exported: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    resolve(isMaker(exported) ? exported() : exported);
  });
}

async function load(file: string): Promise<Record<string, unknown>> {
  const url = pathToFileURL(path.resolve(file)).href;
  try {
    return (await import(url)) as Record<string, unknown>;
  } catch (error) {
    throw new CliError(
      `${file} cannot be loaded: ${messageOf(error)}\nBuild your app first and name the built file: --module dist/app.module.js`,
      { cause: error },
    );
  }
}

/** An export of an ES module, or of CommonJS that Node did not recognize as one. */
function exportOf(module: Record<string, unknown>, name: string): unknown {
  if (Object.hasOwn(module, name)) return module[name];
  const whole = module['default'];
  return typeof whole === 'object' && whole !== null && Object.hasOwn(whole, name)
    ? (whole as Record<string, unknown>)[name]
    : undefined;
}

async function start(place: string, entry: EntryModule): Promise<INestApplicationContext> {
  try {
    return await NestFactory.createApplicationContext(entry, {
      logger: false,
      abortOnError: false,
    });
  } catch (error) {
    throw new CliError(`${place} does not start: ${messageOf(error)}`, { cause: error });
  }
}

function askedOf<Asked>(place: string, context: INestApplicationContext, token: symbol): Asked {
  try {
    return context.get<Asked>(token, { strict: false });
  } catch {
    throw new CliError(
      `${place} does not import ClienteleModule. Name the module of your app that does.`,
    );
  }
}

/** A function, but no class: only a class has a prototype that cannot be replaced. */
function isMaker(value: unknown): value is () => unknown {
  return typeof value === 'function' && !isClass(value);
}

function isClass(value: object): boolean {
  return Object.getOwnPropertyDescriptor(value, 'prototype')?.writable === false;
}

function isModule(value: unknown): value is EntryModule {
  if (typeof value === 'function') return isClass(value);
  return typeof value === 'object' && value !== null && 'module' in value;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
