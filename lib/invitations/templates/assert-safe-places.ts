import { CaseTag, IfTag, Output, RawTag, type Template, TypeGuards, UnlessTag } from 'liquidjs';
import { HtmlPlaces, type SpecialValue } from '../../domain/templates/html-places.js';
import { invalidTemplate } from './template-fault.js';

const SPECIAL: ReadonlyMap<string, SpecialValue> = new Map([
  ['url', 'url'],
  ['portal.logo', 'logo'],
  ['portal.color', 'color'],
  ['portal.onColor', 'color'],
]);

/** Throws `TEMPLATE_INVALID` unless each value stands where it can do nothing, whichever of the conditions hold. */
export function assertSafePlaces(templates: readonly Template[]): void {
  placesAfter(HtmlPlaces.start, templates);
}

function placesAfter(before: HtmlPlaces, templates: readonly Template[]): HtmlPlaces {
  let places = before;
  for (const template of templates) {
    places = placesBehind(places, template);
    if (places.fault === null) continue;
    const [line = 1, column = 1] = template.token.getPosition();
    throw invalidTemplate({ field: 'html', line, column, reason: places.fault });
  }
  return places;
}

function placesBehind(before: HtmlPlaces, template: Template): HtmlPlaces {
  const { token } = template;
  if (TypeGuards.isHTMLToken(token)) return before.afterText(token.getContent());
  if (template instanceof RawTag) return before.afterText(template.render());
  if (template instanceof Output)
    return before.afterValue(TypeGuards.isOutputToken(token) ? specialValue(token.content) : null);
  if (template instanceof CaseTag) return behindCase(before, template);
  if (template instanceof IfTag || template instanceof UnlessTag) {
    const ways = template.branches.map(({ templates }) => placesAfter(before, templates));
    const otherwise = placesAfter(before, template.elseTemplates ?? []);
    return ways.reduce((places, way) => places.or(way), otherwise);
  }
  return before;
}

/** What an output shows as it is, without a filter. */
function specialValue(output: string): SpecialValue | null {
  return SPECIAL.get(output.trim()) ?? null;
}

/** Each `when` that fits is shown, and `else` if none does. */
function behindCase(before: HtmlPlaces, { branches, elseTemplates }: CaseTag): HtmlPlaces {
  let fitting = null as HtmlPlaces | null;
  for (const { templates } of branches) {
    const here: HtmlPlaces = placesAfter(fitting?.or(before) ?? before, templates);
    fitting = fitting?.or(here) ?? here;
  }
  const otherwise = placesAfter(before, elseTemplates);
  return fitting?.or(otherwise) ?? otherwise;
}
