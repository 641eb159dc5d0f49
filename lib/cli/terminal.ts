import { createInterface } from 'node:readline/promises';

/** Where the command talks to its user. */
export interface Terminal {
  /** Prints a text, and ends the line. */
  readonly write: (text: string) => void;
  /** Prints what went wrong. */
  readonly writeError: (text: string) => void;
  /** The user's answer; null when nobody is there to ask. */
  readonly ask: (question: string) => Promise<string | null>;
  /** The first line of what is piped into the command; null when nothing is. */
  readonly readLine: () => Promise<string | null>;
}

/** The terminal of this process. */
export function processTerminal({ stdin, stdout, stderr }: NodeJS.Process): Terminal {
  return {
    write: (text) => void stdout.write(`${text}\n`),
    writeError: (text) => void stderr.write(`${text}\n`),
    ask: async (question) => {
      if (!stdin.isTTY) return null;
      // The answer may be piped on: only what was asked for goes to the output.
      const lines = createInterface({ input: stdin, output: stderr });
      try {
        return await lines.question(question);
      } finally {
        lines.close();
      }
    },
    readLine: async () => {
      if (stdin.isTTY) return null;
      for await (const line of createInterface({ input: stdin })) return line;
      return null;
    },
  };
}
