import { useEffect, useRef } from 'react';

/** What a mail can show; all else of it is left out. */
const TAGS = new Set(
  'a abbr b blockquote body br caption center code col colgroup dd del div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins li main ol p pre s section small span strong sub sup table tbody td tfoot th thead tr u ul'
    .toUpperCase()
    .split(' '),
);

const ATTRIBUTES = [
  'alt',
  'title',
  'lang',
  'dir',
  'align',
  'valign',
  'width',
  'height',
  'bgcolor',
  'color',
  'colspan',
  'rowspan',
  'cellpadding',
  'cellspacing',
  'border',
  'role',
];

/** Letters are read on paper, whatever theme the pages have. */
const PAPER = `:host { all: initial; display: block; direction: ltr; contain: content; overflow: auto; color: #1c2024; background: #fff; font: 14px/1.5 system-ui, sans-serif; padding: 16px; overflow-wrap: anywhere; } p, div, li, td, h1, h2, h3 { unicode-bidi: plaintext; } a { color: #0a6273; } img { max-width: 100%; height: auto; }`;

/** The html of a mail as a mail client shows it: apart from the page, with its own styles, without scripts, its links dead. */
export function MailBody({ html, title }: { readonly html: string; readonly title: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const host = place.current;
    if (!host) return;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const parsed = new DOMParser().parseFromString(inert(html), 'text/html');
    root.adoptedStyleSheets = [PAPER, ...stylesOf(parsed)].map(sheetOf);
    root.replaceChildren(...[...parsed.body.childNodes].flatMap(copied));
  }, [html]);
  return <div ref={place} className="mail-body" role="group" aria-label={title} tabIndex={0} />;
}

/** The page's policy judges styles and handlers where they are parsed, though nothing of them is put on the page: under other names it lets them be. */
function inert(html: string): string {
  return html
    .replaceAll(/<(\/?)(style|script)\b/giu, '<$1x-$2')
    .replaceAll(/<[a-z][^>]*>/giu, (tag) =>
      tag.replaceAll(/(\s)(style|on[a-z]+)(\s*=)/giu, '$1data-$2$3'),
    );
}

function stylesOf(parsed: Document): string[] {
  return [...parsed.querySelectorAll('x-style')].map(({ textContent }) => textContent);
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** A node made anew from what may be shown of it: styles by the object model, which the page's policy allows. */
function copied(node: Node): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.textContent ?? '')];
  if (!(node instanceof Element)) return [];
  const inside = () => [...node.childNodes].flatMap(copied);
  if (!TAGS.has(node.tagName)) return [];
  const made = document.createElement(node.tagName === 'BODY' ? 'div' : node.tagName);
  for (const name of ATTRIBUTES) {
    const value = node.getAttribute(name);
    if (value !== null) made.setAttribute(name, value);
  }
  made.style.cssText = node.getAttribute('data-style') ?? '';
  const src = node.getAttribute('src');
  if (made instanceof HTMLImageElement && src?.startsWith('https:')) made.src = src;
  const href = node.getAttribute('href');
  if (made instanceof HTMLAnchorElement && href !== null) {
    // It shows where it leads, and does not go there.
    made.title = href;
    made.style.textDecoration ||= 'underline';
    made.style.cursor = 'default';
  }
  made.append(...inside());
  return [made];
}
