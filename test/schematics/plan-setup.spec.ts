import { readText } from '../docs/code-blocks.js';
import { app11, app12, manifest } from './host-fixture.js';
import { setUp, TOOLS, TYPEORM } from './set-up.js';

const packagesOf = (text: string) => {
  const { dependencies, devDependencies } = JSON.parse(text) as Record<string, object>;
  return Object.keys({ ...dependencies, ...devDependencies });
};

describe('setting up a fresh app', () => {
  it('has its root module import everything, in the way of CommonJS', () => {
    const { text } = setUp(app11());
    expect(text('src/app.module.ts')).toBe(`import { Module } from '@nestjs/common';
import { AppController } from './app.controller';
import { TypeOrmModule } from '@nestjs/typeorm';
import { dataSourceOptions } from './database/data-source';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { AuthModule } from './auth/auth.module';
import { AppClienteleModule } from './clientele/clientele.module';
import { ReportsModule } from './reports/reports.module';

@Module({
  imports: [
    TypeOrmModule.forRoot(dataSourceOptions),
    EventEmitterModule.forRoot(),
    AuthModule,
    AppClienteleModule,
    ReportsModule,
  ],
  controllers: [AppController],
})
export class AppModule {}
`);
    expect(text('src/clientele/clientele.module.ts')).toContain("from './permissions';");
  });

  it('names files as ES modules do where the app does', () => {
    const { text } = setUp(app12());
    expect(text('src/app.module.ts')).toContain("from './auth/auth.module.js';");
    expect(text('src/clientele/clientele.module.ts')).toContain("from './permissions.js';");
  });

  it.each([
    ['Nest 11', app11, '^11.0.0', '^3.0.0'],
    ['Nest 12', app12, '^12.0.0', '^12.0.0'],
  ])('names the packages that fit %s', (_, app, typeorm, events) => {
    const { text, needsInstall } = setUp(app());
    const { dependencies } = JSON.parse(text('package.json')) as {
      dependencies: Record<string, string>;
    };
    expect(dependencies).toMatchObject({
      '@nestjs/typeorm': typeorm,
      '@nestjs/event-emitter': events,
      'better-sqlite3': '^12.0.0',
    });
    expect(Object.keys(dependencies)).toEqual(Object.keys(dependencies).toSorted());
    expect(needsInstall).toBe(true);
  });

  it('makes secrets, and commits none', () => {
    const { text } = setUp(app12());
    expect(text('.env')).toContain('INVITATION_SECRET=made-secret\n');
    expect(text('.env')).toContain('SESSION_SECRET=made-secret\n');
    expect(text('.env.example')).toContain('INVITATION_SECRET=\n');
    expect(text('.env.example')).not.toContain('made-secret');
    expect(text('.gitignore').split('\n')).toContain('.env');
  });

  it.each(['postgres', 'mysql', 'mariadb'] as const)(
    'begins with %s where that is asked',
    (database) => {
      const { text } = setUp(app12(), { database });
      expect(text('src/database/data-source.ts')).toContain(`type: '${database}'`);
      expect(text('.env')).toContain(
        `DATABASE_URL=${database === 'postgres' ? 'postgres' : 'mysql'}://`,
      );
      expect(packagesOf(text('package.json'))).not.toContain('better-sqlite3');
    },
  );

  it('begins with the database whose driver is there', () => {
    const files = app12({ 'package.json': manifest({ '@nestjs/core': '^12.0.0', pg: '^8.0.0' }) });
    expect(setUp(files).text('src/database/data-source.ts')).toContain("type: 'postgres'");
  });

  it('leaves out the unit test where nothing would run it', () => {
    const files = app12({ 'package.json': manifest({ '@nestjs/core': '^12.0.0' }) });
    const { paths, text } = setUp(files);
    expect(paths.filter((path) => path.endsWith('.spec.ts'))).toEqual([]);
    expect(packagesOf(text('package.json'))).not.toContain('supertest');
  });

  it('names the commands that come next, as a shell takes them', () => {
    const { next } = setUp(app12(), { portalName: "Zoë's", adminEmail: 'zoe@agency.test' });
    expect(next.split('\n').slice(2, 6)).toEqual([
      '  npm run build',
      String.raw`  npx nest-clientele portal create --module dist/app.module.js --name 'Zoë'\''s'`,
      '  npx nest-clientele member create --module dist/app.module.js --email zoe@agency.test',
      '  npm run start:dev',
    ]);
  });

  it.each(['README.md', 'docs/start.md'])('names those that %s has', (page) => {
    const { next } = setUp(app12(), { portalName: 'Northwind Agency' });
    const commands = next.split('\n').slice(2, 6);
    expect(readText(page)).toContain(commands.map((command) => `${command.trim()}\n`).join(''));
  });

  it('takes the installer whose lockfile is there', () => {
    expect(setUp(app12({ 'pnpm-lock.yaml': '' })).next).toContain(
      '  pnpm exec nest-clientele portal',
    );
    expect(setUp(app12({ 'yarn.lock': '' })).installer).toBe('yarn');
  });
});

describe('setting up an app again', () => {
  it.each([
    ['a fresh app', app11],
    ['an app of ES modules', app12],
    ['an app with tables of its own', () => app11({ 'src/app.module.ts': TYPEORM })],
    [
      'an app with a login of its own',
      () => app12({ 'src/auth/login.ts': "class A extends PassportStrategy(S, 'own') {}" }),
    ],
  ])('changes nothing of %s', (_, app) => {
    const files = app();
    expect(setUp(files).changes).not.toEqual([]);
    expect(setUp(files, { tools: { ...TOOLS, secret: () => 'another' } }).changes).toEqual([]);
  });

  it('makes no login where none was to be made, unless it is asked to', () => {
    const files = app12();
    setUp(files, { login: 'none' });
    expect(setUp(files).changes).toEqual([]);
    const { paths, notes } = setUp(files, { login: 'jwt' });
    expect(paths).toContain('src/auth/auth.module.ts');
    expect(notes).toEqual([expect.stringContaining("`auth: { strategies: ['jwt'] }`")]);
  });

  it('does not bring back the example that its developer has taken away', () => {
    const before = app12();
    const { changes } = setUp(before);
    const files = app12();
    files.apply(changes.filter(({ path }) => !path.startsWith('src/reports/')));
    expect(setUp(files).changes).toEqual([]);
  });

  it('keeps what its developer has made of the files', () => {
    const files = app12();
    setUp(files);
    const own = 'export const permissions = {};\n';
    files.apply([{ path: 'src/clientele/permissions.ts', text: own, isNew: false }]);
    expect(setUp(files).text('src/clientele/permissions.ts')).toBe(own);
  });
});

describe('setting up an app that has something', () => {
  it('adds the tables to the DataSource that is there', () => {
    const { text, paths, notes } = setUp(app11({ 'src/app.module.ts': TYPEORM }));
    expect(text('src/app.module.ts')).toContain(`    TypeOrmModule.forRoot({
      type: 'postgres',
      url: process.env.DATABASE_URL,
      entities: [User, ...clienteleEntities],
      synchronize: true,
      migrations: [...clienteleMigrations],
      migrationsRun: true,
    }),
    EventEmitterModule.forRoot(),`);
    expect(text('src/app.module.ts')).toContain(
      "import { clienteleEntities, clienteleMigrations } from 'nest-clientele';",
    );
    expect(paths).not.toContain('src/database/data-source.ts');
    expect(notes).toEqual([]);
  });

  it('lets its own login say who is calling', () => {
    const strategy =
      "import { Strategy } from 'passport-jwt';\nclass Tokens extends PassportStrategy(Strategy) {}";
    const bearer = "class Keys extends PassportStrategy(Bearer, 'api-key') {}";
    const local = "class Form extends PassportStrategy(Strategy, 'local') {}";
    const files = app12({ 'src/a.ts': strategy, 'src/b.ts': bearer, 'src/c.ts': local });
    const { text, paths, notes } = setUp(files);
    expect(text('src/clientele/clientele.module.ts')).toContain(
      "auth: { strategies: ['jwt', 'api-key'] },",
    );
    expect(paths.filter((path) => path.startsWith('src/auth/'))).toEqual([]);
    expect(text('src/app.module.ts')).not.toContain('AuthModule');
    expect(notes).toEqual([expect.stringContaining('jwt, api-key')]);
  });

  it('asks its guards who is calling where no login is to be made', () => {
    const { text } = setUp(app12(), { login: 'none' });
    expect(text('src/clientele/clientele.module.ts')).toContain(
      'auth: { caller: ({ user }) => user },',
    );
    expect(text('.env')).not.toContain('SESSION_SECRET');
    expect(packagesOf(text('package.json'))).not.toContain('passport-jwt');
  });

  it('leaves out the example where there are reports already', () => {
    const { text, paths, notes } = setUp(
      app12({ 'src/reports/reports.controller.ts': '// mine\n' }),
    );
    expect(text('src/reports/reports.controller.ts')).toBe('// mine\n');
    expect(paths.filter((path) => path.startsWith('src/reports/'))).toEqual([]);
    expect(text('src/app.module.ts')).not.toContain('ReportsModule');
    expect(notes).toEqual([expect.stringContaining('src/reports/ already')]);
  });

  it('keeps its settings, and its event emitter', () => {
    const files = app12({
      '.env': 'PUBLIC_URL=https://portal.test',
      'src/events.ts': 'EventEmitterModule.forRoot({ wildcard: true })',
    });
    const { text } = setUp(files);
    expect(text('.env')).toMatch(/^PUBLIC_URL=https:\/\/portal\.test\n\n# Where SQLite/);
    expect(text('.env').match(/PUBLIC_URL/g)).toHaveLength(1);
    expect(text('src/app.module.ts')).not.toContain('EventEmitterModule');
  });
});
