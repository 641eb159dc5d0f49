import {
  afterCharacter,
  HELD,
  HTML_START,
  type HtmlState,
  LINK_ATTRIBUTES,
  nextStop,
  refused,
} from './html-state.js';

/** Attributes that are shown or read aloud, and nothing else. */
const TEXT_ATTRIBUTES = new Set([
  ...['alt', 'title', 'abbr', 'summary', 'label', 'aria-label', 'aria-description'],
]);

/** Raw texts in which nothing is done. */
const QUIET = new Set(['title', 'textarea']);

/** Most places one can be in at once; each condition may double them. */
const PLACES_MOST = 16;

/** Where one can be in the html of a template, by all the ways through its conditions. */
export class HtmlPlaces {
  /** Where html begins. */
  static readonly start = new HtmlPlaces([HTML_START]);

  private constructor(private readonly states: readonly HtmlState[]) {}

  /** Why the template is refused; null if it is not. */
  get fault(): string | null {
    return this.states.find(({ mode }) => mode === 'refused')?.held ?? null;
  }

  /** Where one is behind a text of the template. */
  afterText(text: string): HtmlPlaces {
    let states = this.states;
    for (let index = 0; index < text.length; index += 1) {
      index = Math.min(...states.map((state) => nextStop(state, text, index)));
      if (index >= text.length) break;
      const character = text.charAt(index);
      const next = states.flatMap((state) => afterCharacter(state, character));
      states = next.length > 1 ? distinct(next) : next;
    }
    return new HtmlPlaces(states);
  }

  /** Where one is behind a value, escaped as values are; `isUrl` for the invitation's link, unaltered. */
  afterValue(isUrl: boolean): HtmlPlaces {
    return new HtmlPlaces(distinct(this.states.map((state) => afterValue(state, isUrl))));
  }

  /** Here or there: behind a condition one is where any of its branches ends. */
  or(other: HtmlPlaces): HtmlPlaces {
    return new HtmlPlaces(distinct([...this.states, ...other.states]));
  }
}

function distinct(states: readonly HtmlState[]): readonly HtmlState[] {
  const found = new Map(states.map((state) => [JSON.stringify(state), state]));
  if (found.size <= PLACES_MOST) return [...found.values()];
  return [refused('there are too many conditions within one tag')];
}

/** Escaping keeps a value inside quotes or between tags, and nowhere else. */
function afterValue(state: HtmlState, isUrl: boolean): HtmlState {
  const { mode, tag, attribute, held } = state;
  if (mode === 'refused' || mode === 'text' || mode === 'conditional') return state;
  if (mode === 'raw' && QUIET.has(tag) && held === '') return state;
  if (mode === 'raw') return refused(`a value stands in \`<${tag}>\`; it may stand in text`);
  if (mode === 'comment')
    return refused(
      'a value stands in a comment; write `{% comment %}` around what is to be left out',
    );
  if (mode !== 'double' && mode !== 'single')
    return refused('a value stands in a tag outside quotes; write `title="{{ member.name }}"`');
  if (TEXT_ATTRIBUTES.has(attribute)) return state;
  if (!LINK_ATTRIBUTES.has(attribute)) return refused(notIn(attribute));
  if (isUrl && held === '') return { ...state, held: HELD.url };
  return refused(`\`${attribute}\` may hold \`{{ url }}\` alone, or no value`);
}

function notIn(attribute: string): string {
  const name = attribute.slice(0, 40);
  const allowed = [...TEXT_ATTRIBUTES].join(', ');
  return `a value stands in the attribute \`${name}\`; values may stand in text and in ${allowed}`;
}
