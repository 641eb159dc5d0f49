import { app11, manifest } from './host-fixture.js';
import { setUp, TOOLS, TYPEORM } from './set-up.js';

describe('an app that cannot be set up', () => {
  it.each([
    ['no app at all', app11({ 'package.json': '{}' }), /no package\.json here names @nestjs\/core/],
    [
      'an older Nest',
      app11({ 'package.json': manifest({ '@nestjs/core': '^10.0.0' }) }),
      /@nestjs\/core \^10\.0\.0, and nest-clientele runs on Nest 11 and 12/,
    ],
    [
      'a database that is not supported',
      app11({ 'src/app.module.ts': TYPEORM.replace('postgres', 'mssql') }),
      /is of type 'mssql'/,
    ],
    [
      'files of its own in the way',
      app11({ 'src/auth/auth.module.ts': '// mine' }),
      /src\/auth\/auth\.module\.ts\. Keep your own login with `--login none`/,
    ],
    [
      'an environment of its own',
      app11({ 'src/environment.ts': '// mine' }),
      /src\/environment\.ts\. Move them first/,
    ],
  ])('is refused for %s', (_, files, message) => {
    expect(() => setUp(files)).toThrow(message);
  });

  it.each([
    ['no compiler', app11(), { ...TOOLS, ts: null }, 'src/app.module.ts'],
    [
      'a module whose imports are kept elsewhere',
      app11({ 'src/app.module.ts': '@Module({ imports: shared })\nexport class AppModule {}' }),
      TOOLS,
      'AppModule in src/app.module.ts is not written so',
    ],
    [
      'no root module',
      app11({ 'src/main.ts': '', 'src/app.module.ts': '' }),
      TOOLS,
      'The root module of this app was not found',
    ],
  ])('is told what to write by hand for %s', (_, files, tools, said) => {
    const before = files.read('src/app.module.ts');
    const { notes, text } = setUp(files, { tools });
    expect(text('src/app.module.ts')).toBe(before);
    expect(notes.join('\n')).toContain(
      "  import { AppClienteleModule } from './clientele/clientele.module';",
    );
    expect(notes.join('\n')).toContain('    TypeOrmModule.forRoot(dataSourceOptions),');
    expect(notes.join('\n')).toContain(said === 'src/app.module.ts' ? 'by hand' : said);
  });

  it('is told so as well for a DataSource that is not written out', () => {
    const module = TYPEORM.replace(
      /TypeOrmModule\.forRoot\([^]*?\}\),/,
      'TypeOrmModule.forRoot(optionsFor(env)),',
    );
    const { notes } = setUp(app11({ 'src/app.module.ts': module }));
    expect(notes.join('\n')).toContain('entities: [...clienteleEntities, /* yours */],');
  });
});
