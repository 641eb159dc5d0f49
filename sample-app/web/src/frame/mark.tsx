import { useState } from 'react';
import type { Branding } from '../api/clientele.js';

/** The name of the portal, with its logo if it has one that can be shown, else its first letters. */
export function Mark({ brand }: { readonly brand: Branding | undefined }) {
  const [broken, setBroken] = useState<string>();
  const { name = '', logo = null } = brand ?? {};
  return (
    <span className="mark">
      {logo !== null && logo !== broken ? (
        <img src={logo} alt="" onError={() => setBroken(logo)} />
      ) : (
        <span aria-hidden className="letter">
          {firstLetters(name)}
        </span>
      )}
      {name}
    </span>
  );
}

function firstLetters(name: string): string {
  const words = name.split(/\s+/u).filter(Boolean);
  return words
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('');
}
