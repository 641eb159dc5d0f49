import { FastifyAdapter } from '@nestjs/platform-fastify';
import { ExpressAdapter } from '@nestjs/platform-express';
import type { INestApplication } from '@nestjs/common';
import express from 'express';
import { memoryDatabase } from '../../../support/memory-database.js';
import type { Person } from '../../../support/test-host.js';
import { ImportHost, outcomes } from './support/import-host.js';

const BOM = '\ufeff';
const HEAD = ['email', 'name', 'client'];
const ROWS = [
  ['zoe@files.test', 'Zoë "Z" Müller, Dr.', 'Böhm; Söhne'],
  ['0012@files.test', '00123', 'Two\nlines'],
];

/** As a program writes it: which cells it quotes, how lines end, and in which encoding. */
const PROGRAMS: Readonly<Record<string, () => Buffer>> = {
  'Excel, CSV UTF-8': () => Buffer.from(BOM + csv({ sign: ',', end: '\r\n' }) + '\r\n'),
  'Excel of Germany, CSV UTF-8': () => Buffer.from(BOM + csv({ sign: ';', end: '\r\n' }) + '\r\n'),
  'Excel, CSV of Windows': () => Buffer.from(csv({ sign: ';', end: '\r\n' }) + '\r\n', 'latin1'),
  'Excel, Unicode text': () =>
    Buffer.from(BOM + csv({ sign: '\t', end: '\r\n' }) + '\r\n', 'utf16le'),
  LibreOffice: () => Buffer.from(csv({ sign: ',', end: '\n' }) + '\n'),
  'LibreOffice, all text quoted': () =>
    Buffer.from(csv({ sign: ',', end: '\n', all: true }) + '\n'),
  'LibreOffice, UTF-16 of the other order': () =>
    Buffer.from(BOM + csv({ sign: '\t', end: '\n' }), 'utf16le').swap16(),
  'Google Sheets': () => Buffer.from(csv({ sign: ',', end: '\r\n' })),
  Numbers: () => Buffer.from(csv({ sign: ';', end: '\r\n' })),
  'old Macs': () => Buffer.from(csv({ sign: ',', end: '\r' })),
  'several hands, with mixed ends': () =>
    Buffer.from(csv({ sign: ',', end: '\r\n' }).replace('\r\n', '\n') + '\n\r\n,,\r\n'),
};

function csv({ sign, end, all = false }: { sign: string; end: string; all?: boolean }): string {
  const cell = (text: string): string =>
    all || /["\n\r]/.test(text) || text.includes(sign) ? `"${text.replaceAll('"', '""')}"` : text;
  return [HEAD, ...ROWS].map((row) => row.map(cell).join(sign)).join(end);
}

const ADAPTERS = {
  Express: () => new ExpressAdapter(),
  Fastify: () => new FastifyAdapter(),
};

describe.each(Object.entries(ADAPTERS))('files on %s', (_name, adapter) => {
  let imports: ImportHost;
  let owner: Person;

  beforeAll(async () => {
    imports = await ImportHost.start(memoryDatabase(), { adapter: adapter() });
    owner = await imports.host.person({ kind: 'staff', role: 'admin', email: 'owner@files.test' });
  });

  afterAll(() => imports.host.stop());

  it.each(Object.keys(PROGRAMS))('are read as %s writes them', async (program) => {
    const answer = await imports.preview(owner, PROGRAMS[program]!());
    expect(outcomes(answer)).toEqual(['2 create', '3 create']);
    const rows = await imports.rowsOf(answer.importId);
    expect(rows.map(({ email, asked }) => [email, asked?.name, asked?.client])).toEqual(ROWS);
    const isWindows = program === 'Excel, CSV of Windows';
    const isWide = /UTF-16|Unicode/.test(program);
    expect(answer.encoding).toBe(isWindows ? 'windows-1252' : isWide ? 'utf-16' : 'utf-8');
  });

  it.each([
    ['no head', Buffer.from(''), 'no_email_column'],
    ['no column of emails', Buffer.from('name,client\nAnn,Acme\n'), 'no_email_column'],
    [
      'two columns of emails',
      Buffer.from('email,E-Mail,name\na@b.test,c@d.test,Ann\n'),
      'repeated_column',
    ],
    ['a NUL', Buffer.from('email\na@b.test\0\n'), 'nul'],
    ['UTF-16 without a mark', Buffer.from('email\na@b.test\n', 'utf16le'), 'nul'],
    ['bytes that its mark denies', Buffer.from([0xef, 0xbb, 0xbf, 0x65, 0xff, 0xfe]), 'encoding'],
    ['half a character', Buffer.from([0xff, 0xfe, 0x65, 0x00, 0x00, 0xd8, 0x0a, 0x00]), 'encoding'],
    ['a quote that does not close', Buffer.from('email,name\na@b.test,"Ann\n'), 'quotes'],
    ['a quote amid a cell', Buffer.from('email,name\na@b.test,"An"n\n'), 'quotes'],
    [
      'a cell of two megabytes',
      Buffer.from(`email,name\na@b.test,${'x'.repeat(2_000_000)}\n`),
      'row_too_long',
    ],
  ])('are refused with %s', async (_what, file, reason) => {
    const { code, details } = await imports.refusal(owner, file, 422);
    expect([code, details?.['reason']]).toEqual(['IMPORT_UNREADABLE', reason]);
  });

  it('may have 50,000 rows, and not one more', async () => {
    const lines = Array.from({ length: 50_001 }, (_, at) => `no email ${at}`);
    const { code, details } = await imports.refusal(owner, ['email', ...lines], 413);
    expect([code, details?.['rows']]).toEqual(['IMPORT_TOO_LARGE', 50_000]);
    const most = await imports.preview(owner, ['email', ...lines.slice(1)]);
    expect(most.counts).toMatchObject({ rows: 50_000, error: 50_000 });
  }, 120_000);

  it('may have 32 MB', async () => {
    const line = `a@b.test,${'x'.repeat(900_000)}`;
    const file = Buffer.from(['email,name', ...Array<string>(40).fill(line)].join('\n'));
    const { code } = await imports.refusal(owner, file, 413);
    expect(code).toBe('IMPORT_TOO_LARGE');
  });

  it('of other types are refused, and so are packed ones', async () => {
    const { body } = await owner.http
      .text('post', '/clientele/imports', 'text/plain', 'email\na@b.test')
      .expect(415);
    expect(body).toMatchObject({ code: 'UNSUPPORTED_MEDIA_TYPE' });
    await owner.http
      .text('post', '/clientele/imports', 'text/csv', 'email\na@b.test')
      .set('content-encoding', 'gzip')
      .expect(415);
  });

  it('are taken by no other route', async () => {
    await owner.http.text('post', '/clientele/clients', 'text/csv', 'name\nAcme').expect(415);
  });

  it('are read with a charset in their type', async () => {
    await owner.http
      .text(
        'post',
        '/clientele/imports',
        'Text/CSV; charset=utf-8; header=present',
        'email\na@b.test',
      )
      .expect(201);
  });
});

describe('files where the host has a parser of its own', () => {
  const HOSTS: Readonly<Record<string, (app: INestApplication) => void>> = {
    'for text': (app) => app.use(express.text({ type: 'text/*' })),
    'for bytes': (app) => app.use(express.raw({ type: 'text/*' })),
  };

  it.each(Object.keys(HOSTS))('are read: %s', async (name) => {
    const imports = await ImportHost.start(memoryDatabase(), { before: HOSTS[name]! });
    const owner = await imports.host.person({
      kind: 'staff',
      role: 'admin',
      email: 'o@files.test',
    });
    const answer = await imports.preview(owner, ['email', 'a@b.test']);
    expect(outcomes(answer)).toEqual(['2 create']);
    await imports.host.stop();
  });

  it('are read on Fastify, whose host may add one before or after', async () => {
    const adapter = new FastifyAdapter();
    const imports = await ImportHost.start(memoryDatabase(), {
      adapter,
      before: (app) => {
        const fastify = (app.getHttpAdapter() as FastifyAdapter).getInstance();
        fastify.addContentTypeParser('text/csv', { parseAs: 'string' }, (_request, text, done) =>
          done(null, text),
        );
      },
    });
    const owner = await imports.host.person({
      kind: 'staff',
      role: 'admin',
      email: 'o@files.test',
    });
    expect(outcomes(await imports.preview(owner, ['email', 'a@b.test']))).toEqual(['2 create']);
    await imports.host.stop();
  });
});
