import type { FileChange, HostFiles } from '../../lib/schematics/host-files.js';

/** A host's files in memory. */
export class FilesInMemory implements HostFiles {
  private readonly texts: Map<string, string>;

  constructor(texts: Readonly<Record<string, string>>) {
    this.texts = new Map(Object.entries(texts));
  }

  read(path: string): string | null {
    return this.texts.get(path) ?? null;
  }

  below(folder: string): string[] {
    return [...this.texts.keys()].filter((path) => path.startsWith(`${folder}/`));
  }

  /** Carries changes out. */
  apply(changes: readonly FileChange[]): void {
    for (const { path, text } of changes) this.texts.set(path, text);
  }
}

const CLI = JSON.stringify({ collection: '@nestjs/schematics', sourceRoot: 'src' });

/** An app as `nest new` of Nest 11 makes it: CommonJS, tested by Jest. */
export function app11(more: Readonly<Record<string, string>> = {}): FilesInMemory {
  return new FilesInMemory({
    'package.json': manifest({ '@nestjs/core': '^11.0.1' }, { jest: '^30.0.0' }),
    'nest-cli.json': CLI,
    'src/main.ts': main('./app.module'),
    'src/app.module.ts': appModule(''),
    ...more,
  });
}

/** An app as `nest new` of Nest 12 makes it: ES modules, tested by Vitest. */
export function app12(more: Readonly<Record<string, string>> = {}): FilesInMemory {
  return new FilesInMemory({
    'package.json': manifest({ '@nestjs/core': '^12.0.1' }, { vitest: '^4.1.2' }, 'module'),
    'nest-cli.json': CLI,
    'src/main.ts': main('./app.module.js'),
    'src/app.module.ts': appModule('.js'),
    ...more,
  });
}

/** The text of a `package.json`. */
export function manifest(
  dependencies: Readonly<Record<string, string>>,
  devDependencies: Readonly<Record<string, string>> = {},
  type = 'commonjs',
): string {
  const value = {
    name: 'my-portal',
    type,
    scripts: { 'start:dev': '' },
    dependencies,
    devDependencies,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The text of a main file that starts the module at a path. */
export function main(module: string, name = 'AppModule'): string {
  return `import { NestFactory } from '@nestjs/core';
import { ${name} } from '${module}';

async function bootstrap() {
  const app = await NestFactory.create(${name});
  await app.listen(process.env.PORT ?? 3000);
}
bootstrap();
`;
}

function appModule(suffix: string): string {
  return `import { Module } from '@nestjs/common';
import { AppController } from './app.controller${suffix}';

@Module({
  imports: [],
  controllers: [AppController],
})
export class AppModule {}
`;
}
