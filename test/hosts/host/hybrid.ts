// A hybrid host: routes, and messages by TCP.
import 'reflect-metadata';
import assert from 'node:assert/strict';
import type { AddressInfo, Server } from 'node:net';
import { Controller } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ClientProxyFactory, MessagePattern, Transport } from '@nestjs/microservices';
import { MembersService, RequirePermission } from 'nest-clientele';
import { firstValueFrom } from 'rxjs';
import { AppModule } from './app.module.js';
import { givenSetting, tell } from './main.js';
import { type Boot, type OwnStep, scenario } from './scenario.js';

@Controller()
class MessagesController {
  constructor(private readonly members: MembersService) {}

  /** Messages have no login, so that this is refused. */
  @MessagePattern('guarded')
  @RequirePermission('reports.view')
  guarded(): string {
    return 'leaked';
  }

  @MessagePattern('services')
  services(): boolean {
    return typeof this.members.list === 'function';
  }
}

let port = 0;

const boot: Boot = async (setting) => {
  const controllers = [MessagesController];
  const app = await NestFactory.create(AppModule.with({ ...setting, controllers }), {
    logger: ['error', 'warn'],
  });
  const service = app.connectMicroservice({
    transport: Transport.TCP,
    options: { host: '127.0.0.1', port: 0 },
  });
  await app.startAllMicroservices();
  ({ port } = service.unwrap<Server>().address() as AddressInfo);
  await app.listen(0, '127.0.0.1');
  return { app, url: await app.getUrl() };
};

async function ask(pattern: string): Promise<unknown> {
  const options = { host: '127.0.0.1', port };
  const client = ClientProxyFactory.create({ transport: Transport.TCP, options });
  try {
    return await firstValueFrom(client.send<unknown>(pattern, {}));
  } finally {
    await client.close();
  }
}

const own: OwnStep[] = [
  {
    name: 'hybrid: answer a message, and refuse one with a rule',
    run: async () => {
      assert.equal(await ask('services'), true);
      await assert.rejects(ask('guarded'));
    },
  },
];

tell(scenario(givenSetting(), boot, own));
