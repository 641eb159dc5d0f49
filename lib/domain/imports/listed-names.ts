import { withoutMarksWithin } from '../text/marked-within.js';
import { readings } from './cell-text.js';

/** How many pieces between semicolons one name may be made of: names may hold semicolons themselves. */
const PIECES_MOST = 4;

/** A cell of names that was taken apart. */
export interface TakenApart {
  readonly names: readonly string[];
  /** Whether that is the only way to take it apart. */
  readonly isOnly: boolean;
}

/** Where a piece of a cell begins and ends. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A cell of names between semicolons, as exports write it. */
export class ListedNames {
  private readonly parts: readonly Piece[];
  /** By the place of a name's first piece, and one less than the number of its pieces, the texts it could be. */
  private readonly texts: readonly (readonly (readonly string[])[])[];

  constructor(private readonly cell: string) {
    this.parts = piecesOf(cell);
    this.texts = this.parts.map((_, from) => {
      const most = Math.min(PIECES_MOST, this.parts.length - from);
      return Array.from({ length: most }, (_value, more) => this.textsOf(from, from + more));
    });
  }

  /** What stands between semicolons. */
  get pieces(): readonly string[] {
    return this.parts.map(({ text }) => text);
  }

  /** Every text in it that could be a name. */
  get candidates(): readonly string[] {
    return [...new Set(this.texts.flat(2))];
  }

  /** The names, where all of the cell is names that are known; null if there is no way to have it so. */
  takenApart(isKnown: (text: string) => boolean): TakenApart | null {
    const end = this.parts.length;
    // By the place from which on: how many ways there are, more than one counting as two, and how the first one goes on.
    const ways = new Map([[end, 1]]);
    const first = new Map<number, { readonly name: string; readonly next: number }>();
    for (let from = end - 1; from >= 0; from -= 1) {
      let count = 0;
      for (const [more, texts] of (this.texts[from] ?? []).entries()) {
        const next = from + more + 1;
        const name = texts.find(isKnown);
        const further = name === undefined ? 0 : (ways.get(next) ?? 0);
        if (name !== undefined && further > 0 && count === 0) first.set(from, { name, next });
        count += further;
      }
      ways.set(from, Math.min(count, 2));
    }
    const count = ways.get(0) ?? 0;
    if (count === 0) return null;
    const names: string[] = [];
    for (let step = first.get(0); step; step = first.get(step.next)) names.push(step.name);
    return { names, isOnly: count === 1 };
  }

  /** What stands from one piece to another; an apostrophe of an export is in front of the whole cell, or behind a semicolon. */
  private textsOf(from: number, to: number): readonly string[] {
    const text = this.cell.slice(this.parts[from]?.start, this.parts[to]?.end);
    if (!text.includes("'")) return [text];
    return from === 0 ? readings(text) : [...new Set([withoutMarksWithin(text), text])];
  }
}

function piecesOf(cell: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const raw of cell.split(';')) {
    const text = raw.trim();
    const start = at + raw.length - raw.trimStart().length;
    if (text !== '') pieces.push({ text, start, end: start + text.length });
    at += raw.length + 1;
  }
  return pieces;
}
