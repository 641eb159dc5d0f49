import { Injectable } from '@nestjs/common';
import type { Forgotten, ScopeForgetter } from '../../scopes/scope-forgetter.js';
import { AgencyInMemory } from './agency-in-memory.js';
import type { SelectionRecord } from './records.js';

/** Marks in memory what the host has deleted for good, as `ScopeForgetter` does in the tables. */
@Injectable()
export class ForgetterInMemory implements Pick<ScopeForgetter, 'forget'> {
  constructor(private readonly agency: AgencyInMemory) {}

  forget(gone: Forgotten): Promise<void> {
    const { portalId } = gone;
    if ('groupId' in gone) this.agency.reselect(portalId, 'groups', forgetting(gone.groupId));
    else {
      this.agency.reselect(portalId, 'projects', forgetting(gone.projectId));
      this.unbind(portalId, gone.projectId);
    }
    return Promise.resolve();
  }

  private unbind(portalId: string, projectId: string): void {
    for (const client of this.agency.clients.all) {
      if (client.portalId !== portalId || !client.projects) continue;
      const projects = client.projects.filter((id) => id !== projectId);
      this.agency.clients.put({ ...client, projects });
    }
  }
}

function forgetting(id: string): (selected: SelectionRecord) => SelectionRecord {
  return (selected) => (selected.id === id ? { ...selected, isGone: true } : selected);
}
