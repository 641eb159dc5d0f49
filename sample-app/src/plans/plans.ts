/** The plans an agency can be on. */
export const PLANS = ['freelancer', 'agency', 'premier'] as const;

/** The name of a plan. */
export type Plan = (typeof PLANS)[number];
