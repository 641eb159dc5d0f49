import { type EntityManager, In, Not } from 'typeorm';
import { chunksOf } from '../database/chunks.js';
import { LetterEntity } from '../schema/letter.entity.js';

/** Takes the addresses out of what was written to members that are gone; answers how many letters. */
export async function eraseLetters(
  manager: EntityManager,
  memberIds: readonly string[],
): Promise<number> {
  let changed = 0;
  for (const some of chunksOf(memberIds)) {
    const { affected } = await manager
      .createQueryBuilder()
      .update(LetterEntity)
      .set({ email: '' })
      .where({ memberId: In(some), email: Not('') })
      .updateEntity(false)
      .execute();
    changed += affected ?? 0;
  }
  return changed;
}
