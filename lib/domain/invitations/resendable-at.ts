/** When an invitation may be sent again, in epoch milliseconds; `resendAfter` is the wait after a sending, in milliseconds. */
export function resendableAt({ sentAt }: { readonly sentAt: number }, resendAfter: number): number {
  return sentAt + resendAfter;
}
