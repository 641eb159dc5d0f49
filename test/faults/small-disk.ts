import { spawnSync } from 'node:child_process';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a disk in memory is made of. */
const PAGE = Buffer.alloc(4_096);

/** Why this machine cannot give the suite a disk of its own; null where it can. */
export function noSmallDisk(): string | null {
  if (process.platform !== 'linux') return 'only Linux has tmpfs';
  return process.getuid?.() === 0 ? null : 'only root may mount a disk';
}

/** A disk so small that it is soon full, in memory. */
export class SmallDisk {
  private constructor(readonly folder: string) {}

  /** Mounts one of so many kilobytes; who owns another folder owns this one. */
  static async mount(kilobytes: number, like?: string): Promise<SmallDisk> {
    const folder = await mkdtemp(path.join(tmpdir(), 'clientele-disk-'));
    const { uid, gid } = await stat(like ?? folder);
    run('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k,uid=${uid},gid=${gid}`, 'tmpfs', folder);
    return new SmallDisk(folder);
  }

  /** Not a page is free any more, whoever else writes meanwhile. */
  async fill(): Promise<void> {
    const file = await open(this.filler, 'a');
    try {
      for (;;) await file.write(PAGE);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    } finally {
      await file.close();
    }
  }

  /** What has filled it is gone. */
  async clear(): Promise<void> {
    await rm(this.filler, { force: true });
  }

  async unmount(): Promise<void> {
    run('umount', '--lazy', this.folder);
    await rm(this.folder, { recursive: true, force: true });
  }

  private get filler(): string {
    return path.join(this.folder, 'filler');
  }
}

function run(command: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
}
