/** What every profile event tells. */
export interface ProfileEventData {
  /** Its id. */
  readonly profileId: string;
  /** Its name then. */
  readonly name: string;
}

/** What of a profile can change. */
export interface ProfileState {
  /** Its name. */
  readonly name: string;
  /** Whether it is the one for whoever has no other. */
  readonly isDefault: boolean;
  /** Its switches by key. */
  readonly permissions: Readonly<Record<string, boolean>>;
}
