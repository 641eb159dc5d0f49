/**
 * Whether who opens an invitation's present link has shown to have its address: as long as nobody but the mail has held it. What
 * the API has answered to somebody may have been opened by that one.
 */
export function provesAddress({ copiedAt }: { readonly copiedAt: number }): boolean {
  return copiedAt === 0;
}
