import ts from 'typescript';
import { app11, main } from './host-fixture.js';
import { setUp } from './set-up.js';

describe('the root module', () => {
  const moduleText = (decorator: string) =>
    `import { Module } from '@nestjs/common';\n\n${decorator}\nexport class CoreModule {}\n`;
  const host = (decorator: string) =>
    app11({
      'src/main.ts': main('./core/core.module', 'CoreModule'),
      'src/core/core.module.ts': moduleText(decorator),
    });

  it('is the one that the main file starts', () => {
    const { text, next } = setUp(host('@Module({ imports: [Users, Orders] })'));
    expect(text('src/core/core.module.ts')).toContain(
      "import { AuthModule } from '../auth/auth.module';",
    );
    expect(text('src/core/core.module.ts')).toContain(`@Module({ imports: [
  Users,
  Orders,
  TypeOrmModule.forRoot(dataSourceOptions),`);
    expect(next).toContain('--module dist/core/core.module.js#CoreModule');
  });

  it.each(['@Module({})', '@Module({ providers: [] })', '@Module({\n  providers: [],\n})'])(
    'gets imports where it has none: %s',
    (decorator) => {
      const { text } = setUp(host(decorator));
      const source = text('src/core/core.module.ts');
      expect(ts.transpileModule(source, { reportDiagnostics: true }).diagnostics).toEqual([]);
      expect(source).toMatch(
        /@Module\(\{\n {2}imports: \[\n {4}TypeOrmModule\.forRoot\(dataSourceOptions\),/,
      );
    },
  );

  it('takes another name for a module whose name is taken', () => {
    const { text } = setUp(
      app11({
        'src/app.module.ts': `import { Module } from '@nestjs/common';
import { AuthModule } from './identity/auth.module';

@Module({
  imports: [AuthModule],
})
export class AppModule {}
`,
      }),
    );
    expect(text('src/app.module.ts')).toContain(
      "import { AuthModule as ClienteleAuthModule } from './auth/auth.module';",
    );
    expect(text('src/app.module.ts')).toContain('    AuthModule,\n    TypeOrmModule');
    expect(text('src/app.module.ts')).toContain('    ClienteleAuthModule,\n');
  });

  it('keeps its way of writing: quotes, no semicolons, tabs', () => {
    const { text } = setUp(
      app11({
        'src/app.module.ts':
          'import { Module } from "@nestjs/common"\n\n@Module({\n\timports: [\n\t\tUsers\n\t]\n})\nexport class AppModule {}\n',
      }),
    );
    expect(text('src/app.module.ts')).toContain(
      'import { AuthModule } from "./auth/auth.module"\n',
    );
    expect(text('src/app.module.ts')).toContain(
      '\t\tUsers,\n\t\tTypeOrmModule.forRoot(dataSourceOptions),\n',
    );
  });
});
