/** A part of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** A campaign, which the API calls project. */
export interface Project {
  readonly id: string;
  readonly name: string;
  readonly billingBasis: 'staff_hours' | 'fixed';
}

/** Somebody who works for the agency. */
export interface Worker {
  readonly id: string;
  readonly name: string;
}

/** What a worker did on a project. */
export interface WorkEntry {
  readonly id: number;
  readonly projectId: string;
  readonly workerId: string;
  /** A decimal with two places. */
  readonly hours: string;
  readonly note: string;
}

/** The hours of a worker in one week. */
export interface Timesheet {
  readonly id: string;
  /** The week's Monday. */
  readonly week: string;
  readonly workerId: string;
  /** A decimal with two places. */
  readonly hours: string;
}

/** A recording of a worker. */
export interface Screencast {
  readonly id: number;
  readonly projectId: string;
  readonly workerId: string;
  readonly title: string;
  readonly url: string;
  readonly takenAt: number;
}

/** A report for a client. */
export interface Report {
  readonly id: number;
  readonly clientId: string;
  readonly title: string;
  readonly body: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Something to be done for a client. */
export interface Task {
  readonly id: number;
  readonly clientId: string;
  readonly projectId: string | null;
  readonly title: string;
  readonly createdAt: number;
}

/** A message to or from a client. */
export interface Message {
  readonly id: number;
  readonly clientId: string;
  /** Who wrote it. */
  readonly memberId: string;
  readonly text: string;
  readonly createdAt: number;
}

/** What a client is asked to pay. */
export interface Invoice {
  readonly id: number;
  readonly clientId: string;
  readonly number: string;
  /** A decimal with two places. */
  readonly amount: string;
  readonly currency: string;
  /** A date. */
  readonly issuedOn: string;
  readonly status: 'open' | 'paid';
}

/** A metric over time. */
export interface MetricSeries {
  readonly integration: string;
  readonly metric: string;
  readonly points: readonly { readonly day: string; readonly value: number }[];
}
