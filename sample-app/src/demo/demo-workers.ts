import type { TeamMemberEntity } from '../teams/team-member.entity.js';
import type { WorkerEntity } from '../teams/worker.entity.js';
import { seededRandom } from './random.js';

const FIRST_NAMES = ['Aiko', 'Ben', 'Carla', 'Dmitri', 'Esra', 'Finn', 'Grace', 'Hugo', 'Ines'];
const LAST_NAMES = ['Andersen', 'Bauer', 'Costa', 'Demir', 'Evans', 'Fischer', 'García', 'Hoang'];

/** Who works for a portal, and in which teams. */
export interface DemoWorkers {
  readonly workers: readonly WorkerEntity[];
  readonly teamMembers: readonly TeamMemberEntity[];
}

/** The workers of these teams; the first one of each helps out in the next team too. */
export function demoWorkers(
  teamIds: readonly string[],
  perTeam: number,
  { portalId, prefix }: { readonly portalId: string; readonly prefix: string },
): DemoWorkers {
  const random = seededRandom(17);
  const workers = Array.from({ length: teamIds.length * perTeam }, (_, index) => ({
    id: `${prefix}worker-${String(index + 1).padStart(2, '0')}`,
    portalId,
    name: `${FIRST_NAMES[random(FIRST_NAMES.length)] ?? ''} ${LAST_NAMES[random(LAST_NAMES.length)] ?? ''}`,
  }));
  const teamMembers = workers.flatMap(({ id: workerId }, index) => {
    const own = Math.floor(index / perTeam);
    const next = index % perTeam === 0 ? (own + 1) % teamIds.length : own;
    return teamIds
      .filter((_, at) => at === own || at === next)
      .map((teamId) => ({ teamId, workerId }));
  });
  return { workers, teamMembers };
}
