/** Bytes that are taken at a time. */
const PAGE = 1_048_576;

/** Most bytes of a UTF-16 unit. */
const WIDEST = 3;

/**
 * A list of what JSON can say, kept as bytes outside of the heap. As objects, so many that stay so long would be carried into V8's old
 * space, and by them it measures how much garbage it may gather there until it looks through all of it.
 */
export class PackedList<Item> {
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();
  private readonly pages: Uint8Array[] = [];
  private used = 0;

  /** Of each item in turn the number of its page, and where it begins and ends there. */
  private readonly places: number[] = [];

  get length(): number {
    return this.places.length / 3;
  }

  /** Adds an item, and answers its number. */
  push(item: Item): number {
    const text = JSON.stringify(item);
    const most = text.length * WIDEST;
    let page = this.pages.at(-1);
    if (!page || page.length - this.used < most) {
      page = new Uint8Array(Math.max(PAGE, most));
      this.pages.push(page);
      this.used = 0;
    }
    const begin = this.used;
    this.used += this.encoder.encodeInto(text, page.subarray(begin)).written;
    this.places.push(this.pages.length - 1, begin, this.used);
    return this.length - 1;
  }

  /** The item of this number, which must be there, made anew at each call. */
  at(number: number): Item {
    const [page = 0, begin, end] = this.places.slice(3 * number, 3 * number + 3);
    return JSON.parse(this.decoder.decode(this.pages[page]?.subarray(begin, end))) as Item;
  }
}
