/* Checked by `npm run typecheck`, never run: each `@ts-expect-error` fails when its line compiles. */
import { type ClienteleEvent, OnClientele } from 'nest-clientele';

export class Listener {
  @OnClientele('member.role_changed')
  onRole({ data, notify }: ClienteleEvent<'member.role_changed'>): void {
    const roles: readonly string[] = [data.change.before, data.change.after];
    if (notify) roles.join();
  }

  @OnClientele('member.removed')
  async onRemoved(event: ClienteleEvent<'member.removed'>): Promise<void> {
    await Promise.resolve(event.data.status);
  }

  @OnClientele('client.created')
  withoutEvent(): void {
    return;
  }

  // @ts-expect-error -- the payload of another event
  @OnClientele('member.created')
  onWrong(event: ClienteleEvent<'member.role_changed'>): void {
    console.log(event.data.change);
  }

  // @ts-expect-error -- no such event
  @OnClientele('member.rolechanged')
  onUnknown(): void {
    return;
  }
}
