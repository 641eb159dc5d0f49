import ts from 'typescript';
import { planSetup } from '../../lib/schematics/plan-setup.js';
import type { SetupOptions, SetupTools } from '../../lib/schematics/setup-options.js';
import type { FilesInMemory } from './host-fixture.js';

/** The compiler of the repository, and a secret that can be told. */
export const TOOLS: SetupTools = { ts, secret: () => 'made-secret', version: null };

/** Sets a host up, and gives what it then holds. */
export function setUp(
  files: FilesInMemory,
  { tools = TOOLS, ...options }: SetupOptions & { tools?: SetupTools } = {},
) {
  const setup = planSetup(files, options, tools);
  files.apply(setup.changes);
  const paths = setup.changes.map(({ path }) => path);
  return { ...setup, paths, text: (path: string) => files.read(path) ?? '' };
}

/** A root module with a DataSource of its own. */
export const TYPEORM = `import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { User } from './user.entity';

@Module({
  imports: [
    TypeOrmModule.forRoot({
      type: 'postgres',
      url: process.env.DATABASE_URL,
      entities: [User],
      synchronize: true,
    }),
  ],
})
export class AppModule {}
`;
