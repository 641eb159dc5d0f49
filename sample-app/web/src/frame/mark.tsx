import { useState } from 'react';
import type { Branding } from '../api/clientele.js';

/** The name of the portal, with its logo if it has one that can be shown, else its first letter. */
export function Mark({ brand }: { readonly brand: Branding | undefined }) {
  const [broken, setBroken] = useState<string>();
  const { name = '', logo = null } = brand ?? {};
  return (
    <span className="mark">
      {logo !== null && logo !== broken ? (
        <img src={logo} alt="" onError={() => setBroken(logo)} />
      ) : (
        <span aria-hidden className="letter">
          {name[0]}
        </span>
      )}
      {name}
    </span>
  );
}
