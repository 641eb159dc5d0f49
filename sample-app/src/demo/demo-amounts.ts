/** How much of it there is. */
export interface DemoAmounts {
  readonly entriesPerCampaign: number;
  readonly screencastsPerCampaign: number;
}
