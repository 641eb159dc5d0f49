import type { INestApplicationContext, Type } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import { EmbeddedIdentityStore, hostActor } from 'nest-clientele';
import type { DataSource } from 'typeorm';
import type { HostSetting } from './app.module.js';
import { Caller } from './caller.js';

/** A password that passes. */
export const PASSWORD = 'correct horse battery staple';

/** What the steps share: the running app, and what the steps before have made. */
export class World {
  private running: INestApplicationContext | null = null;
  /** Where the app listens; empty for one without routes. */
  url = '';
  private readonly ids = new Map<string, string>();

  constructor(readonly setting: HostSetting) {}

  /** Remembers an id by a name. */
  keep(name: string, id: string): void {
    this.ids.set(name, id);
  }

  /** The id that a step before has kept. */
  the(name: string): string {
    const id = this.ids.get(name);
    if (id === undefined) throw new Error(`No step has kept ${name}.`);
    return id;
  }

  get app(): INestApplicationContext {
    if (!this.running) throw new Error('The app does not run.');
    return this.running;
  }

  /** The app runs from now on. */
  started(app: INestApplicationContext, url: string): void {
    this.running = app;
    this.url = url;
  }

  /** Closes the app, if it runs. */
  async stop(): Promise<void> {
    const { running } = this;
    this.running = null;
    await running?.close();
  }

  get<T>(service: Type<T>): T {
    return this.app.get(service, { strict: false });
  }

  /** The host itself as the actor. */
  get self() {
    return hostActor(this.the('portal'));
  }

  get dataSource(): DataSource {
    return this.app.get<DataSource>(getDataSourceToken(), { strict: false });
  }

  /** Keeps the identity behind an email and the password of all. */
  async logIn(name: string, email: string): Promise<void> {
    const identity = await this.get(EmbeddedIdentityStore).authenticate(email, PASSWORD);
    if (!identity) throw new Error(`${email} has no login.`);
    this.keep(`identity of ${name}`, identity.id);
  }

  /** Somebody who is not logged in. */
  get nobody(): Caller {
    return new Caller(this.url, {});
  }

  /** Somebody whose identity a step has kept. */
  as(name: string): Caller {
    return new Caller(this.url, { [this.setting.header]: this.the(`identity of ${name}`) });
  }
}

/** One thing that the host does; it throws when it does not come out right. */
export type Step = (world: World) => Promise<void>;
