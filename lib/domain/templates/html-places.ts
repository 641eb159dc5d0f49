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

/** Attributes in which a colour of the portal may stand: it can be nothing else there. */
const COLOR_ATTRIBUTES = new Set(['style', 'bgcolor', 'color']);

/** What a value is that may stand where others may not, shown unaltered: the letter's link, the portal's logo, a colour of it. */
export type SpecialValue = 'url' | 'logo' | 'color';

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

  /** Where one is behind a value, escaped as values are; null for one that is nothing special. */
  afterValue(special: SpecialValue | null): HtmlPlaces {
    return new HtmlPlaces(distinct(this.states.map((state) => afterValue(state, special))));
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
function afterValue(state: HtmlState, special: SpecialValue | null): HtmlState {
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
  if (special === 'color' && COLOR_ATTRIBUTES.has(attribute)) return state;
  if (!LINK_ATTRIBUTES.has(attribute)) return refused(notIn(attribute));
  const isImage = tag === 'img' && attribute === 'src';
  const fits = special === 'url' || (special === 'logo' && isImage);
  if (fits && held === '') return { ...state, held: HELD.address };
  const allowed = isImage ? '`{{ url }}` or `{{ portal.logo }}`' : '`{{ url }}`';
  return refused(`\`${attribute}\` may hold ${allowed} alone, or no value`);
}

function notIn(attribute: string): string {
  const name = attribute.slice(0, 40);
  const allowed = [...TEXT_ATTRIBUTES].join(', ');
  const colors = [...COLOR_ATTRIBUTES].join(', ');
  return `a value stands in the attribute \`${name}\`; values may stand in text and in ${allowed}, and \`{{ portal.color }}\` and \`{{ portal.onColor }}\` in ${colors}`;
}
