/** What letters show of their portal. */
export interface LetterPortal {
  readonly name: string;
  /** Address of its logo, `https` only; empty if it has none. */
  readonly logo: string;
  /** Its main colour, the `primary` of its colours, as `#rrggbb`; empty if it has none. */
  readonly color: string;
  /** What is read on that colour: `#000000` or `#ffffff`; empty if there is none. */
  readonly onColor: string;
}

/** How a portal looks. */
export interface PortalLook {
  readonly name: string;
  readonly logo: string | null;
  readonly colors: Readonly<Record<string, string>>;
}

const COLOR = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i;

/** What letters show of a portal. What is no `https` address and no `#rrggbb` is left out: templates may put these where other values may not stand. */
export function letterPortal({ name, logo, colors }: PortalLook): LetterPortal {
  const color = Object.hasOwn(colors, 'primary') ? (colors['primary'] ?? '') : '';
  const isColor = COLOR.test(color);
  return {
    name,
    logo: logo?.startsWith('https://') ? logo : '',
    color: isColor ? color : '',
    onColor: isColor ? readOn(color) : '',
  };
}

/** Black or white, whichever has more contrast by WCAG 2. */
function readOn(color: string): string {
  const [, ...parts] = COLOR.exec(color) ?? [];
  const [red = 0, green = 0, blue = 0] = parts.map((part) => linear(Number.parseInt(part, 16)));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return (luminance + 0.05) / 0.05 > 1.05 / (luminance + 0.05) ? '#000000' : '#ffffff';
}

/** A part of a colour, 0 to 255, as light, 0 to 1. */
function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
