import { AsyncResource } from 'node:async_hooks';
import DataLoader from 'dataloader';
import { ClienteleError } from '../errors/clientele.error.js';

/** The most questions that one statement answers. */
const AT_ONCE = 100;

/** Statements that are under way at a time: whoever asks meanwhile is answered by one that has not been sent. */
const UNDER_WAY = 2;

/** Answers questions, as many and in the same order. */
export type AnswerAll<Question, Answer> = (
  questions: readonly Question[],
) => Promise<readonly Answer[]>;

/**
 * Has questions that come in one turn of the event loop answered together. Nothing is kept: each answer is read after its
 * question came, for no question joins a read that is under way. What fails for all is asked again one by one, so that
 * one's data is not another's error, unless the error is a coded one: the database could not do its work.
 */
export class GatheredReads<Question, Answer> {
  private readonly questions: DataLoader<Question, Answer>;
  private readonly waiting: (() => void)[] = [];
  private underWay = 0;

  /** Reads belong to no request, whoever asked first: what a host keeps with its requests must not get into others'. */
  private readonly context = new AsyncResource('nest-clientele:GatheredReads');

  constructor(private readonly answerAll: AnswerAll<Question, Answer>) {
    this.questions = new DataLoader((asked) => this.read(asked), {
      cache: false,
      maxBatchSize: AT_ONCE,
      batchScheduleFn: (send) => {
        this.waiting.push(send);
        this.sendSoon();
      },
    });
  }

  /** The answer to one question. */
  ask(question: Question): Promise<Answer> {
    return this.questions.load(question);
  }

  private sendSoon(): void {
    setImmediate(() => {
      if (this.underWay >= UNDER_WAY) return;
      const send = this.waiting.shift();
      if (!send) return;
      this.underWay += 1;
      this.context.runInAsyncScope(send);
    });
  }

  private async read(asked: readonly Question[]): Promise<(Answer | Error)[]> {
    try {
      return [...(await this.answerAll(asked))];
    } catch (error) {
      if (asked.length === 1 || error instanceof ClienteleError) throw error;
      return await this.readEach(asked);
    } finally {
      this.underWay -= 1;
      this.sendSoon();
    }
  }

  private async readEach(asked: readonly Question[]): Promise<(Answer | Error)[]> {
    const answers: (Answer | Error)[] = [];
    for (const question of asked) answers.push(await this.readOne(question));
    return answers;
  }

  private async readOne(question: Question): Promise<Answer | Error> {
    try {
      const [answer] = await this.answerAll([question]);
      return answer as Answer;
    } catch (error) {
      return error as Error;
    }
  }
}
