import type { Database } from './setup-options.js';

/** Packages by name, each with the range that a host gets. */
export type Ranges = Readonly<Record<string, string>>;

/** The generations of Nest that the module runs on. */
export type NestMajor = 11 | 12;

/** What the module needs beside it, for each generation of Nest. */
const PEERS: Readonly<Record<NestMajor, Ranges>> = {
  11: {
    '@nestjs/event-emitter': '^3.0.0',
    '@nestjs/typeorm': '^11.0.0',
    'class-validator': '^0.15.0',
    typeorm: '^0.3.28',
  },
  12: {
    '@nestjs/event-emitter': '^12.0.0',
    '@nestjs/typeorm': '^12.0.0',
    'class-validator': '^0.15.0',
    typeorm: '^1.0.0',
  },
};

const DRIVERS: Readonly<Record<Database, Ranges>> = {
  sqlite: { 'better-sqlite3': '^12.0.0' },
  postgres: { pg: '^8.0.0' },
  mysql: { mysql2: '^3.0.0' },
  mariadb: { mysql2: '^3.0.0' },
};

/** What sends mails. */
const MAIL: Ranges = { nodemailer: '^10.0.0' };

/** What a host is to have installed, by what was chosen. */
export interface Needs {
  readonly nest: NestMajor;
  /** The database to begin with; null where the host has one. */
  readonly database: Database | null;
  readonly hasLogin: boolean;
  readonly hasTest: boolean;
}

/** The packages that a host needs when it runs, and those it is built and tested with. */
export function dependenciesFor({ nest, database, hasLogin, hasTest }: Needs) {
  const ofNest = `^${nest}.0.0`;
  const login = {
    '@nestjs/jwt': ofNest,
    '@nestjs/passport': ofNest,
    passport: '^0.7.0',
    'passport-jwt': '^4.0.0',
  };
  const runtime: Ranges = {
    ...PEERS[nest],
    ...(database && DRIVERS[database]),
    ...MAIL,
    ...(hasLogin && login),
  };
  const development: Ranges = {
    ...(hasLogin && { '@types/passport-jwt': '^4.0.0' }),
    ...(hasTest && { supertest: '^7.0.0', '@types/supertest': '^7.0.0' }),
  };
  return { runtime, development };
}
