import { useState } from 'react';
import { Avatar } from './avatar.js';

interface PortalMarkProps {
  readonly name: string;
  readonly logo: string | null;
}

/** A portal's logo; its letters where it has none, or where that cannot be shown. */
export function PortalMark({ name, logo }: PortalMarkProps) {
  const [broken, setBroken] = useState<string | null>(null);
  if (logo === null || logo === broken) return <Avatar staff name={name} />;
  return <img src={logo} alt="" onError={() => setBroken(logo)} />;
}
