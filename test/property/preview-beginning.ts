/** Keys of permissions that are on or off. */
export type Switches = Readonly<Record<string, boolean>>;

/** Projects that are selected; the last one no portal has. */
export const PROJECTS = ['fixed', 'hourly', 'third', 'ghost'] as const;

/** A client user as a portal begins with it. */
export interface Start {
  readonly ofFirst: boolean;
  readonly role: 'admin' | 'member';
  readonly status: 'active' | 'deactivated' | 'pending';
  readonly mode: 'default' | 'profile' | 'custom';
  readonly set: Switches;
  /** When its access ends, in milliseconds from now; null for never. */
  readonly end: number | null;
  /** Its projects, with the customization in each, whether it is gone for good, and whether the end there is past. */
  readonly places: readonly {
    id: string;
    set: Switches | null;
    isGone: boolean;
    isOver: boolean;
  }[];
  readonly groups: readonly string[];
  /** Who has invited it, if it is pending. */
  readonly inviter: number;
}

/** A portal with two clients. */
export interface Beginning {
  readonly profiles: readonly [Switches, Switches];
  readonly ceilings: readonly [Switches, Switches];
  readonly bounds: readonly [readonly string[] | null, readonly string[] | null];
  readonly members: readonly Start[];
}
