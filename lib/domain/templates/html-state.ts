/** Where in html one is, as the tokenizer of the HTML standard has it. */
export type HtmlMode =
  | 'text'
  | 'tagOpen'
  | 'endTagOpen'
  | 'tagName'
  | 'between'
  | 'attributeName'
  | 'afterName'
  | 'beforeValue'
  | 'double'
  | 'single'
  | 'unquoted'
  | 'declaration'
  | 'bogus'
  | 'comment'
  | 'conditional'
  | 'condition'
  | 'raw'
  | 'refused';

/** A place in html, with what is known of its tag. */
export interface HtmlState {
  readonly mode: HtmlMode;
  /** Name of the tag one is in, or whose raw text it is, in lower case. */
  readonly tag: string;
  readonly isEnd: boolean;
  /** Name of the attribute one is in, in lower case. */
  readonly attribute: string;
  /** What was read and still matters: the last of a comment, the beginning of an end tag, what a link holds, a reason. */
  readonly held: string;
}

/** Where html begins. */
export const HTML_START: HtmlState = {
  mode: 'text',
  tag: '',
  isEnd: false,
  attribute: '',
  held: '',
};

/** What a link's attribute holds: text of the template, or an address that is a value. */
export const HELD = { text: 'text', address: 'address' } as const;

/** Attributes that a mail client follows or loads, and in which a value may stand if it is an address, and alone there. */
export const LINK_ATTRIBUTES: ReadonlySet<string> = new Set(['href', 'src']);

/** What stands in them is no markup up to their end tag. */
const RAW = new Set(['title', 'script', 'style']);

/** As the standard has it what stands in them is no markup, either; some clients know better, or run no scripts. */
const DISPUTED = new Set([
  ...['textarea', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript', 'plaintext'],
]);

const FOREIGN = new Set(['svg', 'math']);
const BLANK = /[\t\n\f\r ]/;
const LETTER = /[a-z]/i;

type Step = (state: HtmlState, character: string) => HtmlState | readonly HtmlState[];

/** What ends a text or a value; nothing before it matters. */
const STOPS: Partial<Record<HtmlMode, string>> = { text: '<', double: '"', single: "'" };

/** Where, from an index on, the next character is that may lead to another place; the length if there is none. */
export function nextStop(state: HtmlState, html: string, from: number): number {
  const stop = STOPS[state.mode];
  if (stop === undefined || isOpenLink(state)) return from;
  const index = html.indexOf(stop, from);
  return index < 0 ? html.length : index;
}

/** The place that makes a template be refused, with the reason. */
export function refused(reason: string): HtmlState {
  return { ...HTML_START, mode: 'refused', held: reason };
}

/** Where one is behind a character (a UTF-16 unit). More than one when mail clients read it in different ways. */
export function afterCharacter(state: HtmlState, character: string): readonly HtmlState[] {
  const next = STEPS[state.mode](state, character);
  return 'mode' in next ? [next] : next;
}

const STEPS: Readonly<Record<HtmlMode, Step>> = {
  text: (state, c) => (c === '<' ? { ...HTML_START, mode: 'tagOpen' } : state),
  tagOpen,
  endTagOpen: (_, c) => {
    if (LETTER.test(c))
      return { ...HTML_START, mode: 'tagName', tag: c.toLowerCase(), isEnd: true };
    return c === '>' ? HTML_START : { ...HTML_START, mode: 'bogus' };
  },
  tagName: (state, c) => {
    if (BLANK.test(c) || c === '/') return { ...state, mode: 'between' };
    return c === '>' ? afterTag(state) : { ...state, tag: state.tag + c.toLowerCase() };
  },
  between: (state, c) => {
    if (BLANK.test(c) || c === '/') return { ...state, attribute: '', held: '' };
    return c === '>' ? afterTag(state) : named(state, c);
  },
  attributeName: (state, c) => {
    if (BLANK.test(c)) return { ...state, mode: 'afterName' };
    if (c === '/' || c === '>' || c === '=') return afterName(state, c);
    return { ...state, attribute: state.attribute + c.toLowerCase() };
  },
  afterName,
  beforeValue: (state, c) => {
    if (BLANK.test(c)) return state;
    if (c === '"') return { ...state, mode: 'double' };
    if (c === "'") return { ...state, mode: 'single' };
    return c === '>' ? afterTag(state) : { ...state, mode: 'unquoted' };
  },
  double: (state, c) => (c === '"' ? behindValue(state) : inValue(state)),
  single: (state, c) => (c === "'" ? behindValue(state) : inValue(state)),
  unquoted: (state, c) => {
    if (BLANK.test(c)) return behindValue(state);
    return c === '>' ? afterTag(state) : state;
  },
  declaration: (state, c) => {
    if (c === '-' && state.held === '-') return { ...HTML_START, mode: 'comment', held: '^' };
    if (c === '-' && state.held === '') return { ...state, held: '-' };
    return c === '>' ? HTML_START : { ...HTML_START, mode: 'bogus' };
  },
  bogus: (state, c) => (c === '>' ? HTML_START : state),
  comment,
  conditional: comment,
  condition: (state, c) => (c === '>' ? HTML_START : state),
  raw,
  refused: (state) => state,
};

function tagOpen(_: HtmlState, c: string): HtmlState {
  if (LETTER.test(c)) return { ...HTML_START, mode: 'tagName', tag: c.toLowerCase() };
  if (c === '/') return { ...HTML_START, mode: 'endTagOpen' };
  if (c === '!') return { ...HTML_START, mode: 'declaration' };
  if (c === '?') return { ...HTML_START, mode: 'bogus' };
  return c === '<' ? { ...HTML_START, mode: 'tagOpen' } : HTML_START;
}

function named(state: HtmlState, c: string): HtmlState {
  return { ...state, mode: 'attributeName', attribute: c.toLowerCase(), held: '' };
}

function afterName(state: HtmlState, c: string): HtmlState | readonly HtmlState[] {
  if (BLANK.test(c)) return state;
  if (c === '/') return behindValue(state);
  if (c === '=') return { ...state, mode: 'beforeValue' };
  return c === '>' ? afterTag(state) : named(state, c);
}

function behindValue(state: HtmlState): HtmlState {
  return { ...state, mode: 'between', attribute: '', held: '' };
}

/** Whether one is in a link that nothing stands in yet but perhaps a value: then each character matters. */
function isOpenLink({ mode, attribute, held }: HtmlState): boolean {
  return mode !== 'text' && LINK_ATTRIBUTES.has(attribute) && held !== HELD.text;
}

function inValue(state: HtmlState): HtmlState {
  if (!isOpenLink(state)) return state;
  if (state.held === HELD.address)
    return refused(`\`${state.attribute}\` holds more than an address; write \`{{ url }}\` alone`);
  return { ...state, held: HELD.text };
}

function afterTag({ tag, isEnd }: HtmlState): HtmlState | readonly HtmlState[] {
  if (isEnd) return HTML_START;
  const raw: HtmlState = { ...HTML_START, mode: 'raw', tag };
  if (RAW.has(tag)) return raw;
  if (DISPUTED.has(tag)) return [raw, HTML_START];
  return FOREIGN.has(tag) ? refused(`the html holds \`<${tag}>\`; use an image`) : HTML_START;
}

/** For Outlook what is in a conditional comment is markup. */
function comment(state: HtmlState, c: string): HtmlState | readonly HtmlState[] {
  if (state.held === '^' && c === '[')
    return [
      { ...state, mode: 'conditional', held: '^[' },
      { ...HTML_START, mode: 'condition' },
    ];
  const held = (state.held + c).slice(-4);
  const isOver = /^\^-?>$|-->$|^--!>$/.test(held);
  return isOver ? HTML_START : { ...state, held };
}

function raw(state: HtmlState, c: string): HtmlState {
  const { tag, held } = state;
  if (c === '<') return { ...state, held: '<' };
  if (held === '') return state;
  if (tag === 'script' && held === '<' && c === '!')
    return refused('a script holds `<!`; write it otherwise, or leave the script out');
  const end = `</${tag}`;
  if (held === end && (BLANK.test(c) || c === '/'))
    return { ...HTML_START, mode: 'between', tag, isEnd: true };
  if (held === end && c === '>' && tag !== 'plaintext') return HTML_START;
  const read = held + c.toLowerCase();
  return { ...state, held: end.startsWith(read) ? read : '' };
}
