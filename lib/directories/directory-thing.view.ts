/** A project of the host, by its name. */
export interface ListedProject {
  readonly id: string;
  readonly name: string;
  /** How the host bills it; rates apply to `staff_hours` only. Null for client users. */
  readonly billingBasis: string | null;
}

/** A group of the host's workers, by its name. */
export interface ListedGroup {
  readonly id: string;
  readonly name: string;
}
