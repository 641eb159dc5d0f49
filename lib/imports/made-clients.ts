import type { EntityManager } from 'typeorm';
import { idLists } from '../database/id-lists.js';
import { nameKey } from '../domain/members/name-key.js';
import { ImportRowEntity } from '../schema/import-row.entity.js';
import type { ChangingPlan } from './person-applier.js';
import { makesClient } from './person-plan.js';

/** The clients that an import has made, as far as some of its people are in them. */
export class MadeClients {
  private readonly ids: Set<string>;
  private readonly idOfName = new Map<string, string>();

  private constructor(ids: readonly string[]) {
    this.ids = new Set(ids);
  }

  /** Those of these clients that rows of the import which are done have made. */
  static async among(
    manager: EntityManager,
    importId: string,
    clientIds: readonly string[],
  ): Promise<MadeClients> {
    const made: string[] = [];
    for (const ids of idLists(manager.connection, clientIds)) {
      const rows = manager.getRepository(ImportRowEntity);
      const where = { importId, clientId: ids, makesClient: 1, isDone: 1 };
      const found = await rows.find({
        where,
        select: { importId: true, line: true, clientId: true },
      });
      made.push(...found.flatMap(({ clientId }) => clientId ?? []));
    }
    return new MadeClients(made);
  }

  /** Notes whom a plan has made a client for. */
  add(plan: ChangingPlan, clientId: string | null): void {
    if (!makesClient(plan) || clientId === null) return;
    this.ids.add(clientId);
    if (plan.outcome === 'create' && plan.newClient !== null)
      this.idOfName.set(nameKey(plan.newClient), clientId);
  }

  /** Whether the client of a plan is the import's, or becomes it by the plan. */
  has(plan: ChangingPlan): boolean {
    return makesClient(plan) || (plan.clientId !== null && this.ids.has(plan.clientId));
  }

  /** The plan as things are by now: a client that a row before has made is there. */
  placed(plan: ChangingPlan): ChangingPlan {
    if (plan.outcome !== 'create' || plan.newClient === null) return plan;
    const clientId = this.idOfName.get(nameKey(plan.newClient));
    if (clientId === undefined) return plan;
    return { ...plan, clientId, newClient: null, input: { ...plan.input, clientId } };
  }
}
