import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';
import type { Answer } from './answer.js';
import { AnswerChecker } from './answer-checker.js';
import { contract } from './contract.js';
import { ANSWER } from './unseen.js';

/** Checks the answers of one worker's tests, and keeps a record of what they show where `CONTRACT_RECORD` asks for one. */
export class AnswerWatch {
  private checker: AnswerChecker | null = null;
  private readonly recorded = new Set<string>();

  /**
   * What of the answer is not as the contract says. An error must not leave: to a test's sandbox it is none, for it is
   * of another realm, and supertest would take the check for passed.
   */
  faults(answer: Answer): readonly string[] {
    try {
      return this.checked(answer);
    } catch (error) {
      return [inspect(error)];
    }
  }

  private checked(answer: Answer): readonly string[] {
    this.checker ??= new AnswerChecker(contract());
    const { faults, seen } = this.checker.check(answer);
    const folder = process.env['CONTRACT_RECORD'];
    if (folder && faults.length === 0) this.record(folder, seen);
    return faults;
  }

  private record(folder: string, seen: readonly string[]): void {
    const news = seen.filter((line) => !this.recorded.has(line));
    for (const line of news) this.recorded.add(line);
    mkdirSync(folder, { recursive: true });
    appendFileSync(path.join(folder, `${process.pid}.txt`), `${[ANSWER, ...news].join('\n')}\n`);
  }
}
