// A host that documents its routes with Nest's Swagger module and its plugin for the compiler.
import 'reflect-metadata';
import assert from 'node:assert/strict';
import { Body, Controller, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { StaffOnly } from 'nest-clientele';
import { addClientele, CLIENTELE_DOCUMENT } from 'nest-clientele/openapi';
import { AppModule } from './app.module.js';
import { CreateNoteDto } from './note.dto.js';
import { givenSetting, tell } from './main.js';
import { type Boot, type OwnStep, scenario } from './scenario.js';

@Controller('notes')
class NotesController {
  @Post()
  @StaffOnly()
  create(@Body() note: CreateNoteDto): CreateNoteDto {
    return note;
  }
}

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, object>>;
  readonly components: { readonly schemas: Readonly<Record<string, { properties?: object }>> };
}

const boot: Boot = async (setting) => {
  const controllers = [NotesController];
  const app = await NestFactory.create(AppModule.with({ ...setting, controllers }), {
    logger: ['error', 'warn'],
  });
  const config = new DocumentBuilder().setTitle('Agency').addBearerAuth().build();
  SwaggerModule.setup('docs', app, () =>
    addClientele(SwaggerModule.createDocument(app, config), app, { security: [{ bearer: [] }] }),
  );
  await app.listen(0, '127.0.0.1');
  return { app, url: await app.getUrl() };
};

const own: OwnStep[] = [
  {
    name: 'Swagger: serve one document with the routes of both',
    run: async (world) => {
      const { paths, components } = await world.nobody.gets<Document>(200, 'GET', 'docs-json');
      const ours = Object.keys(CLIENTELE_DOCUMENT.paths).length;
      assert.equal(Object.keys(paths).filter((at) => at.startsWith('/clientele/')).length, ours);
      const { properties } = components.schemas['CreateNoteDto'] ?? {};
      assert.deepEqual(Object.keys(properties ?? {}), ['text', 'tags'], 'the plugin has been here');
      assert.ok(Object.keys(components.schemas).some((name) => name.startsWith('Clientele')));
    },
  },
];

tell(scenario(givenSetting(), boot, own));
