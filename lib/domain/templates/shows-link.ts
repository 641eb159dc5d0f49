import { afterCharacter, HTML_START, type HtmlState, nextStop } from './html-state.js';

/** What makes an address behind a link part of the link. */
const GOES_ON = String.raw`[.,;:!'*]*[\p{L}\p{N}/?=#%_~+@$\u2060-]`;
const TEXT_GOES_ON = new RegExp(`^(?:&|${GOES_ON})`, 'u');
const HTML_GOES_ON = new RegExp(`^(?:&amp;|${GOES_ON})`, 'u');

/** Their contents are not shown; those whose contents are no markup are left out anyway. */
const UNSHOWN = new Set(['template', 'noscript', 'head', 'object', 'video', 'audio', 'select']);
const VOID = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param'],
  ...['source', 'track', 'wbr'],
]);
const UNSHOWN_STYLE = /display:none|visibility:hidden|opacity:0(?![.\d])|font-size:0(?![.\d])/;

const IN_TAG = new Set<HtmlState['mode']>([
  ...(['tagName', 'between', 'attributeName', 'afterName', 'beforeValue', 'unquoted'] as const),
  ...(['double', 'single'] as const),
]);

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** Whether a text shows the link, and nothing behind it that would become part of it. */
export function textShowsLink(text: string, link: string): boolean {
  return holds(text, link, TEXT_GOES_ON);
}

/**
 * Whether html shows the link (escaped, as it stands there) to read or to click. It looks at tags, their `hidden` and
 * their `style`; not at style sheets, colours or sizes.
 */
export function htmlShowsLink(html: string, link: string): boolean {
  let hidden: { readonly name: string; readonly depth: number } | null = null;
  let isLinked = false;
  for (const piece of piecesOf(html)) {
    if (typeof piece === 'string') {
      if (hidden) continue;
      if (holds(piece, link, HTML_GOES_ON) || (isLinked && piece.trim() !== '')) return true;
      continue;
    }
    const { name, isEnd } = piece;
    if (hidden) {
      const depth: number = hidden.depth + (name === hidden.name ? (isEnd ? -1 : 1) : 0);
      hidden = depth === 0 ? null : { name: hidden.name, depth };
    } else if (isUnshown(piece)) {
      if (!VOID.has(name)) hidden = { name, depth: 1 };
    } else if (name === 'a') isLinked = !isEnd && attribute(piece, 'href') === link;
    else if (name === 'img' && isLinked) return true;
  }
  return false;
}

function holds(text: string, link: string, goesOn: RegExp): boolean {
  return text
    .split(link)
    .slice(1)
    .some((behind) => !goesOn.test(behind));
}

function isUnshown(tag: Tag): boolean {
  if (tag.isEnd) return false;
  const style = (attribute(tag, 'style') ?? '').replace(/\s+/g, '').toLowerCase();
  return UNSHOWN.has(tag.name) || attribute(tag, 'hidden') !== null || UNSHOWN_STYLE.test(style);
}

/** The first of that name counts, as in browsers. */
function attribute({ attributes }: Tag, name: string): string | null {
  return attributes.find(([each]) => each === name)?.[1] ?? null;
}

/** The texts and tags of html, as a client sees them that is not Outlook. */
function* piecesOf(html: string): Generator<string | Tag> {
  let state = HTML_START;
  let text = '';
  let attributes: [name: string, value: string][] = [];
  for (let index = 0; index < html.length; index += 1) {
    const stop = nextStop(state, html, index);
    if (state.mode === 'text') text += html.slice(index, stop);
    const value = attributes.at(-1);
    if (value && isQuoted(state)) value[1] += html.slice(index, stop);
    index = stop;
    const character = html.charAt(index);
    const [next = HTML_START] = afterCharacter(state, character);
    if (state.mode === 'tagOpen' && next.mode === 'text') text += `<${character}`;
    if (state.mode === 'attributeName' && next.mode !== 'attributeName')
      attributes.push([state.attribute, '']);
    if (value && (next.mode === 'unquoted' || (isQuoted(state) && isQuoted(next))))
      value[1] += character;
    if (IN_TAG.has(state.mode) && !IN_TAG.has(next.mode)) {
      if (text !== '') yield text;
      yield { name: state.tag, isEnd: state.isEnd, attributes };
      text = '';
      attributes = [];
    }
    state = next;
  }
  if (text !== '') yield text;
}

function isQuoted({ mode }: HtmlState): boolean {
  return mode === 'double' || mode === 'single';
}
