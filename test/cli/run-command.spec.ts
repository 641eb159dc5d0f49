import type { PlacedOrphan } from '../../lib/permissions/permission-inspector.js';
import type { CommandTools } from '../../lib/cli/command-parts.js';
import { runCommand } from '../../lib/cli/run-command.js';
import { nowhere } from './support/nowhere.js';

const ORPHANS: readonly PlacedOrphan[] = [
  { portal: 'default', place: 'member', key: 'chat', sets: 2 },
  { portal: 'rival', place: 'ceiling', key: 'print', sets: 1 },
];

const TABLE = `\
key    portal   where    sets
-----  -------  -------  ----
chat   default  member   2
print  rival    ceiling  1`;

/** What a test changes about the host and its user. */
interface Situation {
  readonly orphans?: readonly PlacedOrphan[] | null;
  readonly answer?: string | null;
  readonly failure?: Error | null;
}

/** The command on a host with these orphans, for a user who answers so; null for nobody there. */
function setup({ orphans = ORPHANS, answer = null, failure = null }: Situation = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const asked: string[] = [];
  const inspector = {
    matrix: jest.fn().mockResolvedValue(null),
    find: jest.fn().mockResolvedValue(orphans),
    purge: jest.fn().mockResolvedValue(orphans),
  };
  const tools: CommandTools = {
    terminal: {
      write: (text) => void out.push(text),
      writeError: (text) => void err.push(text),
      ask: (question) => {
        asked.push(question);
        return Promise.resolve(answer);
      },
      readLine: () => Promise.resolve(null),
    },
    withDesk: () => Promise.reject(new Error('Nobody asks it.')),
    place: nowhere,
    withHost: (_, work) => (failure ? Promise.reject(failure) : work(inspector as never)),
  };
  const run = (...args: string[]) => runCommand(['permissions', '-m', 'app.js', ...args], tools);
  return { run, tools, out, err, asked, inspector };
}

/** What a call that commander ends itself writes to the process. */
async function written(args: readonly string[]) {
  const texts: string[] = [];
  const keep = (text: unknown) => texts.push(String(text)) > 0;
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation(keep),
    jest.spyOn(process.stderr, 'write').mockImplementation(keep),
  ];
  const code = await runCommand(args, setup().tools);
  for (const spy of spies) spy.mockRestore();
  return { code, text: texts.join('') };
}

describe('the list of orphans', () => {
  it('is a table, and no failure by itself', async () => {
    const { run, out } = setup();
    expect(await run('--orphans')).toBe(0);
    expect(out).toEqual([TABLE]);
  });

  it.each([
    ['there are some', ORPHANS, 2],
    ['there are none', [], 0],
  ])('ends with its own exit code on demand when %s', async (_, orphans, code) => {
    expect(await setup({ orphans }).run('--orphans', '--fail')).toBe(code);
  });

  it('is of one portal or of all', async () => {
    const { run, inspector } = setup();
    await run('--orphans');
    await run('--orphans', '--portal', 'rival');
    expect(inspector.find.mock.calls).toEqual([[{ portal: undefined }], [{ portal: 'rival' }]]);
  });
});

describe('a purge', () => {
  it.each(['y', 'Yes', ' yes '])('happens when the user answers %j', async (answer) => {
    const { run, asked, inspector, out } = setup({ answer });
    expect(await run('--purge')).toBe(0);
    expect(asked).toEqual([`${TABLE}\nDrop these keys for good? [y/N] `]);
    expect(inspector.purge).toHaveBeenCalledTimes(1);
    expect(out).toEqual([`Purged:\n${TABLE}`]);
  });

  it.each([
    ['', 'Nothing was purged.'],
    ['n', 'Nothing was purged.'],
    ['yesterday', 'Nothing was purged.'],
    [null, 'there is no terminal to ask on'],
  ])('does not happen when the user answers %j', async (answer, message) => {
    const { run, inspector, err, out } = setup({ answer });
    expect(await run('--purge')).toBe(1);
    expect(inspector.purge).not.toHaveBeenCalled();
    expect(err).toEqual([expect.stringContaining(message)]);
    expect(out).toEqual([]);
  });

  it('asks nobody with --yes, or when there is nothing to drop', async () => {
    const sure = setup();
    expect(await sure.run('--purge', '--yes')).toBe(0);
    const empty = setup({ orphans: [] });
    expect(await empty.run('--purge')).toBe(0);
    expect([...sure.asked, ...empty.asked]).toEqual([]);
    expect(empty.out).toEqual(['No orphaned keys.']);
  });

  it('is of the named keys, or of all', async () => {
    const { run, inspector } = setup();
    await run('--purge', 'chat', 'print', '--yes');
    await run('--purge', '--yes', '--portal', 'rival');
    expect(inspector.purge.mock.calls).toEqual([
      [{ portal: undefined, keys: ['chat', 'print'] }],
      [{ portal: 'rival', keys: undefined }],
    ]);
  });
});

describe('the command', () => {
  it.each([[[]], [['--orphans']], [['--purge', '--yes']]])(
    'refuses a portal that does not exist, with %j',
    async (flags) => {
      const { run, out, err } = setup({ orphans: null });
      expect(await run(...flags, '--portal', 'nowhere')).toBe(1);
      expect(err).toEqual([expect.stringContaining("There is no portal 'nowhere'.")]);
      expect(out).toEqual([]);
    },
  );

  it('ends with 1 and the message when the database fails, without a stack', async () => {
    const { run, err } = setup({ failure: new TypeError('no connection') });
    expect(await run()).toBe(1);
    expect(err).toEqual(['TypeError: no connection']);
  });

  it.each([
    [['permissions'], 1, "'-m, --module <file#export>' not specified"],
    [['permissions', '-m', 'a.js', '--porge'], 1, "unknown option '--porge'"],
    [['permissoins'], 1, 'Did you mean permissions?'],
    [[], 1, 'Usage: nest-clientele'],
    [['permissions', '--help'], 0, '--orphans'],
  ])('answers %j with exit code %i', async (args, code, text) => {
    const answer = await written(args);
    expect(answer.code).toBe(code);
    expect(answer.text).toContain(text);
  });
});
