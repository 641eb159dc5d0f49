/**
 * The host whose start is measured, made of packages that its process has loaded in its own way: a route with a DTO, a table,
 * a login by passport. Without `library` it is the same host before it has the module.
 */
const { performance } = require('node:perf_hooks');
const { setTimeout: after } = require('node:timers/promises');

const JOB = 'BENCH_STARTUP_JOB';

exports.jobOfChild = () => JSON.parse(process.env[JOB]);

/** Starts the host, and tells the bench what it has taken. */
exports.start = async function start(job, packages, library) {
  const { core, common } = packages;
  const logger = ['error', 'warn'];
  const HostModule = hostModule(job, packages, library);
  const app = await core.NestFactory.create(HostModule, packages.adapter(), { logger });
  app.useGlobalPipes(new common.ValidationPipe({ whitelist: true }));
  await app.listen(0, '127.0.0.1');
  const { user, system } = process.cpuUsage();
  const listening = { cpu: (user + system) / 1000, time: performance.now() };
  // What the start has set going ends first.
  await after(300);
  for (let i = 0; i < 3; i++) globalThis.gc();
  const { rss, heapUsed, external } = process.memoryUsage();
  const answers = await answersOf(await app.getUrl(), library !== undefined);
  console.log(`${JOB}${JSON.stringify({ ...listening, rss, heap: heapUsed + external, answers })}`);
  await app.close();
};

/** One answer of the host's, one of the module's. */
async function answersOf(url, hasModule) {
  const headers = { 'x-identity': 'somebody' };
  const paths = ['/reports', ...(hasModule ? ['/clientele/me'] : [])];
  return Promise.all(paths.map(async (path) => (await fetch(url + path, { headers })).status));
}

function hostModule(job, packages, library) {
  const { common, typeorm, nestTypeorm, nestPassport, passport } = packages;
  passport.use('bench', strategyOf(passport));
  const report = new typeorm.EntitySchema({
    name: 'Report',
    tableName: 'bench_reports',
    columns: {
      id: { type: 'integer', primary: true, generated: true },
      title: { type: 'varchar' },
    },
  });
  // eslint-disable-next-line @typescript-eslint/no-extraneous-class -- what a decorator would mark
  class HostModule {}
  common.Module({
    imports: [
      nestTypeorm.TypeOrmModule.forRoot({
        ...job.database,
        entities: [report, ...(library ? library.clienteleEntities : [])],
      }),
      nestTypeorm.TypeOrmModule.forFeature([report]),
      nestPassport.PassportModule,
      ...(library ? moduleOf(job, packages, library) : []),
    ],
    controllers: [controllerOf(packages, report)],
  })(HostModule);
  return HostModule;
}

/** What a host adds for the module. */
function moduleOf({ folder }, { eventEmitter }, library) {
  return [
    eventEmitter.EventEmitterModule.forRoot(),
    library.ClienteleModule.forRoot({
      permissions: library.definePermissions(catalogue()),
      auth: { strategies: ['bench'] },
      invitations: {
        secrets: ['a secret of the bench, 32 bytes at the very least'],
        url: (token) => `https://portal.test/accept?token=${token}`,
      },
      exports: { directory: folder },
    }),
  ];
}

/** Ten areas of a portal with eight permissions each. */
function catalogue() {
  const children = Object.fromEntries(
    ['view', 'create', 'edit', 'remove', 'share', 'comment', 'approve', 'export'].map((name) => [
      name,
      { label: `May ${name}`, default: name === 'view' },
    ]),
  );
  return Object.fromEntries(
    Array.from({ length: 10 }, (_, i) => [`area${i}`, { label: `Area ${i}`, children }]),
  );
}

function controllerOf({ common, validator, nestTypeorm, nestPassport }, report) {
  // eslint-disable-next-line @typescript-eslint/no-extraneous-class -- what a decorator would mark
  class ReportDto {}
  validator.IsString()(ReportDto.prototype, 'title');
  class ReportsController {
    constructor(reports) {
      this.reports = reports;
    }

    list() {
      return this.reports.count();
    }

    create(body) {
      return this.reports.insert({ title: body.title });
    }
  }
  nestTypeorm.InjectRepository(report)(ReportsController, undefined, 0);
  common.Body()(ReportsController.prototype, 'create', 0);
  Reflect.defineMetadata('design:paramtypes', [ReportDto], ReportsController.prototype, 'create');
  const described = (name) => Object.getOwnPropertyDescriptor(ReportsController.prototype, name);
  common.Get()(ReportsController.prototype, 'list', described('list'));
  common.Post()(ReportsController.prototype, 'create', described('create'));
  common.UseGuards(nestPassport.AuthGuard('bench'))(ReportsController);
  common.Controller('reports')(ReportsController);
  return ReportsController;
}

/** Believes a header. */
function strategyOf(passport) {
  class HeaderStrategy extends passport.Strategy {
    authenticate(request) {
      const id = request.headers['x-identity'];
      if (id) this.success({ id });
      else this.fail('no caller', 401);
    }
  }
  return new HeaderStrategy();
}
