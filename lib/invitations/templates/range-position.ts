import { type Template, type Token, toValueSync, TypeGuards, Value } from 'liquidjs';

/** Where the first range such as `(1..9)` of the templates stands, as line and column; null if there is none. */
export function rangePosition(templates: readonly Template[]): readonly number[] | null {
  for (const template of templates) {
    for (const argument of template.arguments?.() ?? []) {
      const range = rangeIn(argument);
      if (range) return range.getPosition();
    }
    const children = template.children ? toValueSync(template.children(false, true)) : [];
    const position = rangePosition(children);
    if (position) return position;
  }
  return null;
}

function rangeIn(argument: unknown): Token | null {
  if (TypeGuards.isRangeToken(argument)) return argument;
  return firstRange(partsOf(argument));
}

function firstRange(parts: readonly unknown[]): Token | null {
  for (const part of parts) {
    const range = rangeIn(part);
    if (range) return range;
  }
  return null;
}

/** Whatever a value is made of: its operands, the arguments of its filters, the steps of a path. */
function partsOf(argument: unknown): readonly unknown[] {
  if (argument instanceof Value || TypeGuards.isFilteredValueToken(argument)) {
    const filters = argument.filters.flatMap(({ args }) => args);
    return [
      ...argument.initial.postfix,
      ...filters.map((arg) => (Array.isArray(arg) ? arg[1] : arg)),
    ];
  }
  if (TypeGuards.isPropertyAccessToken(argument)) return [argument.variable, ...argument.props];
  return [];
}
