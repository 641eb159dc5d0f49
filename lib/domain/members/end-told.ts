/** What has been told of a member's end: nothing yet, that it is near, or that it has come. Another end begins anew. */
export type EndTold = 'nothing' | 'ending' | 'ended';

/** All that can have been told. */
export const END_TOLD = ['nothing', 'ending', 'ended'] as const satisfies readonly EndTold[];

/** Nothing has been told of the end yet. */
export const UNTOLD: EndTold = 'nothing';
