import { In } from 'typeorm';
import {
  BulkMembersService,
  ExportsService,
  ImportsService,
  type InProcessExportQueue,
  isClienteleError,
  JoinLinksService,
  LifeSweeper,
  type MemberActor,
  type MemberView,
  RequestsService,
  ViewsService,
} from '../../../lib/index.js';
import { EventDeliveries } from '../../../lib/events/event-deliveries.js';
import { LetterOutcomes } from '../../../lib/events/letter-outcomes.js';
import { JoinAsker } from '../../../lib/joining/join-asker.js';
import { EXPORT_QUEUE } from '../../../lib/ports/index.js';
import { EventEntity } from '../../../lib/schema/event.entity.js';
import { IdentityEntity } from '../../../lib/schema/identity.entity.js';
import { MemberEntity } from '../../../lib/schema/member.entity.js';
import { DAY } from '../test-clock.js';
import { PASSWORD, type Person } from '../test-host.js';
import { MarkedPerson } from './marked-person.js';

/** What a member can be asked to be made with, beside its email and name. */
export type Place = { readonly clientId: string } | { readonly kind: 'staff' } | object;

/** A person in a host, and all that it goes through there as a member. */
export class PersonLife extends MarkedPerson {
  readonly members: MemberView[] = [];
  /** The clients that stand for the person. */
  readonly clients: string[] = [];

  /** Gets a link, with a message. */
  async invited(place: Place): Promise<MemberView> {
    const message = this.text('Dear');
    return this.made({ ...place, message });
  }

  /** Asks for a link at one that is made for it. */
  async asksToJoin(clientId: string): Promise<void> {
    const { app, clock, dataSource, self } = this.host;
    const expiresAt = new Date(clock.now() + DAY).toISOString();
    const made = await app.get(JoinLinksService).make(self, clientId, { expiresAt, uses: 1 });
    await app.get(JoinAsker).ask({ token: made.token, email: this.email }, null);
    const row = await dataSource
      .getRepository(MemberEntity)
      .findOneBy({ clientId, email: this.email });
    if (row && this.members.every(({ id }) => id !== row.id))
      this.members.push(await this.host.members.get(self, row.id));
  }

  /** The server of its mails does not know it, and says so of its last link. */
  async bounces({ id: memberId }: MemberView): Promise<void> {
    const { app, dataSource } = this.host;
    const events = await dataSource
      .getRepository(EventEntity)
      .findBy({ type: In(['invitation.sent', 'invitation.resent']) });
    const event = events.findLast(
      ({ data }) => (data as { memberId?: string }).memberId === memberId,
    );
    if (!event) return;
    const reason = `550 ${this.email} is unknown`;
    await app.get(EventDeliveries).addUndeliverable(event, 'mails', reason);
    await app.get(LetterOutcomes).noteParked(event, reason);
  }

  /** Gets a link from a member: to that one's client, or from staff to one of its own. */
  async invitedBy(actor: MemberActor): Promise<void> {
    const texts = { name: this.text('Invited'), message: this.text('Join us') };
    const { member } = await this.host.members.create(actor, { email: this.email, ...texts });
    this.members.push(member);
    if (actor.kind === 'staff') this.standsFor(member.clientId!);
  }

  async accepts(member: MemberView): Promise<void> {
    const account = { name: this.text('Accepted'), password: PASSWORD };
    const caller = { identityId: this.identityId, domain: null };
    const token = await this.token(member);
    const { identity } = await this.host.invitations.accept({ token, ...account }, caller);
    this.identityId = identity.id;
    this.said(identity.name);
  }

  async declines(member: MemberView): Promise<void> {
    await this.host.invitations.decline(await this.token(member), { domain: null });
    await this.forgetsIfGone(member);
  }

  /** Made with a password: the account is made along, unless there is one. */
  async withPassword(place: Place): Promise<MemberView> {
    const member = await this.made({ ...place, invite: false, password: PASSWORD });
    const { id } = await this.host.dataSource
      .getRepository(IdentityEntity)
      .findOneByOrFail({ email: this.email });
    this.identityId = id;
    return member;
  }

  async byHost(place: Place): Promise<MemberView> {
    return this.made({ ...place, identityId: await this.account() });
  }

  /** Made without a link or an account. */
  async waiting(place: Place): Promise<MemberView> {
    return this.made({ ...place, invite: false });
  }

  async inBulk(place: Place, others: readonly object[] = []): Promise<MemberView> {
    const row = { email: this.email, name: this.text('Bulk'), message: this.text('Row'), ...place };
    const results = await this.host.app
      .get(BulkMembersService)
      .create(this.host.self, [row, ...others]);
    const [first] = results;
    // Who is there already is not made anew, whatever else the row asks for.
    const known = first && !first.ok ? String(first.details?.['memberId']) : null;
    const member =
      known === null
        ? (first as { member: MemberView }).member
        : await this.host.members.get(this.host.self, known);
    if (this.members.every(({ id }) => id !== member.id)) this.members.push(member);
    return member;
  }

  /** An individual client with every detail, of which it becomes the first member. */
  async individual(): Promise<MemberView> {
    const client = await this.host.clients.create(this.host.self, {
      name: this.text('Individual'),
      type: 'individual',
      ...this.details(),
    });
    this.clients.push(client.id);
    return this.byHost({ clientId: client.id });
  }

  /** An individual client made along with the member, by name or for the person alone. */
  async onTheFly(kind: 'own' | 'named'): Promise<MemberView> {
    const named = { client: { name: this.text('Named'), type: 'individual' } };
    const member = await this.byHost(kind === 'named' ? named : {});
    this.standsFor(member.clientId!);
    return member;
  }

  async rename(member: MemberView): Promise<void> {
    await this.host.members.update(this.host.self, member.id, { name: this.text('Renamed') });
  }

  /** Role, scope, rate and status, back and forth. */
  async regrant({ id }: MemberView): Promise<void> {
    const { self, members } = this.host;
    await members.update(self, id, { role: 'admin', portalRate: '10.00' });
    await members.update(self, id, { projects: [{ id: 'hourly' }], groups: ['design'] });
    await members.review(self, id);
    await members.deactivate(self, id);
    await members.activate(self, id);
  }

  /** Changes every detail of a client of the person. */
  async changeClient(id: string): Promise<void> {
    const { self, clients } = this.host;
    await clients.update(self, id, { name: this.text('Client'), ...this.details() });
    await clients.setCeiling(self, id, { permissions: { tasks: false } });
  }

  /** Lets an export be made of what is found by the person's address, until it is over. */
  async exportedBy({ actor }: Person): Promise<void> {
    const { app } = this.host;
    const filter = { q: this.email };
    await app.get(ExportsService).create(actor, { by: 'portal', filter });
    await app.get<InProcessExportQueue>(EXPORT_QUEUE).idle();
  }

  /** A file says of it who it is. */
  async importedBy({ actor }: Person): Promise<void> {
    const csv = `email,name\n${this.email},${this.text('Imported')}`;
    await this.host.app.get(ImportsService).create(actor, csv);
  }

  /** Asks for more to see, in its own words, and may be answered in those of the host. */
  async asks(member: MemberView, answer: 'approve' | 'decline' | null): Promise<void> {
    const requests = this.host.app.get(RequestsService);
    const note = this.text('Please');
    const { id } = await requests.make(this.actor(member), { kind: 'scope', note });
    if (answer === null) return;
    const given = { note: this.text('Answer'), ...(answer === 'approve' && { groups: ['build'] }) };
    await requests[answer](this.host.self, id, given);
  }

  /** Somebody looks as it, for a reason that tells of it. */
  async viewedBy({ actor }: Pick<Person, 'actor'>, member: MemberView): Promise<void> {
    const reason = this.text('Because');
    await this.host.app.get(ViewsService).begin(actor, member.id, { reason });
  }

  /** Its pending membership gets another address, and its own again. */
  async corrected({ id }: MemberView): Promise<void> {
    const { self, members } = this.host;
    for (const email of [this.said(`typo-${this.mark}@people.test`), this.email])
      await members.update(self, id, { email });
  }

  /** Its access is over, is told to be, and goes on. */
  async comesToAnEnd({ id }: MemberView): Promise<void> {
    const { self, members, clock, app } = this.host;
    const accessUntil = new Date(clock.now() + DAY).toISOString();
    await members.update(self, id, { accessUntil });
    await app.get(LifeSweeper).sweepEnds();
    clock.advance(2 * DAY);
    await app.get(LifeSweeper).sweepEnds();
    await members.update(self, id, { accessUntil: null });
  }

  /** It as the actor of a call. */
  actor(member: MemberView): MemberActor {
    const { id: memberId, kind, clientId, clients: clientIds, role, email, name } = member;
    const who = { memberId, kind, clientId, clientIds, role, email, name };
    return { ...who, identityId: this.identityId, portalId: this.host.portalId };
  }

  /** The invitation is taken back; a pending member goes with it. */
  async cancelled(member: MemberView): Promise<void> {
    const { invitation } = await this.host.members.get(this.host.self, member.id);
    await this.host.invitations.cancel(this.host.self, invitation?.id ?? '');
    await this.forgetsIfGone(member);
  }

  /** Ends the membership and forgets it. */
  async leaves(member: MemberView): Promise<void> {
    await this.host.members.remove(this.host.self, member.id);
    this.members.splice(this.members.indexOf(member), 1);
  }

  async loses(clientId: string): Promise<void> {
    this.clients.splice(this.clients.indexOf(clientId), 1);
    const gone = this.members.filter((member) => member.clientId === clientId);
    for (const member of gone) this.members.splice(this.members.indexOf(member), 1);
    await this.host.clients.remove(this.host.self, clientId, { cascade: true });
  }

  /** Everything of it that the host can remove is removed, but for the account. */
  async ends(): Promise<void> {
    for (const id of [...this.clients]) await this.loses(id);
    for (const member of [...this.members])
      await this.leaves(member).catch((error: unknown) => {
        // Gone with the client of somebody else.
        if (!isClienteleError(error, 'NOT_FOUND')) throw error;
      });
  }

  /** An active member whose person is not known yet stays when its invitation ends. */
  private async forgetsIfGone(member: MemberView): Promise<void> {
    try {
      await this.host.members.get(this.host.self, member.id);
    } catch (error) {
      if (!isClienteleError(error, 'NOT_FOUND')) throw error;
      this.members.splice(this.members.indexOf(member), 1);
    }
  }

  private standsFor(clientId: string): void {
    if (!this.clients.includes(clientId)) this.clients.push(clientId);
  }

  private async made(input: object): Promise<MemberView> {
    const whole = { email: this.email, name: this.text('Member'), ...input };
    const { member } = await this.host.members.create(this.host.self, whole);
    this.members.push(member);
    return member;
  }

  /** A new link: of several invitations, the one of this member. */
  private async token({ id }: MemberView): Promise<string> {
    this.host.clock.advance(2 * DAY);
    const { invitation } = await this.host.members.get(this.host.self, id);
    await this.host.invitations.resend(this.host.self, invitation?.id ?? '');
    return this.host.tokenFor(this.email);
  }
}
