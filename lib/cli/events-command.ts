import { Command, InvalidArgumentError, Option } from 'commander';
import type { ClienteleEventType } from '../domain/events/clientele-events.js';
import { EVENT_TYPES } from '../domain/events/event-types.js';
import type { EventsRequest, ListedEvent, ReplayOrder } from '../operations/event-desk.js';
import { type CommandTools, type Done, MODULE_FLAG, there } from './command-parts.js';
import { textTable } from './text-table.js';

/** The most events that are listed. */
const MOST = 1_000;

/** A moment with its zone, or a day, which begins in UTC. */
const MOMENT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

interface Flags {
  readonly module: string;
  readonly portal?: string;
  readonly type?: ClienteleEventType;
  readonly json?: boolean;
}

type ListFlags = Flags & Pick<EventsRequest, 'status' | 'limit'>;

type ReplayFlags = Flags & Pick<ReplayOrder, 'id' | 'since' | 'until'>;

/** `events`: lists what is not delivered, or has what failed too often delivered again. */
export function eventsCommand(tools: CommandTools, done: Done): Command {
  return new Command('events')
    .description('list events that are not delivered, or replay those that failed too often')
    .addCommand(list(tools, done))
    .addCommand(replay(tools, done));
}

function list({ terminal, withDesk }: CommandTools, done: Done): Command {
  return common(new Command('list'))
    .description('list events that failed too often, or wait to be delivered, the oldest first')
    .addOption(
      new Option('--status <status>', 'which of them')
        .choices(['failed', 'pending'])
        .default('failed'),
    )
    .option('--limit <count>', `how many at most, up to ${MOST}`, count, 50)
    .action(async ({ module, json, ...request }: ListFlags) => {
      const answer = await withDesk(module, (desk) => desk.events(request));
      const events = there(answer, request.portal);
      terminal.write(json ? JSON.stringify({ events }, null, 2) : eventsText(events));
      done(0);
    });
}

function replay({ terminal, withDesk }: CommandTools, done: Done): Command {
  return common(new Command('replay'))
    .description(
      'have events delivered again that failed too often, to the listeners that have not heard them',
    )
    .option('--id <id>', 'one event')
    .option(
      '--since <time>',
      'what happened from then on: 2026-11-25, or a time with its zone',
      moment,
    )
    .option('--until <time>', 'what happened before then', moment)
    .action(async ({ module, json, ...order }: ReplayFlags) => {
      const answer = await withDesk(module, (desk) => desk.replay(order));
      const replayed = there(answer, order.portal);
      terminal.write(json ? JSON.stringify({ replayed }, null, 2) : replayedText(replayed));
      done(0);
    });
}

function common(command: Command): Command {
  return command
    .exitOverride()
    .requiredOption(...MODULE_FLAG)
    .option('-p, --portal <key>', 'key of the portal; left out, every portal')
    .addOption(new Option('-t, --type <type>', 'events of this type only').choices(EVENT_TYPES))
    .option('--json', 'print JSON');
}

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > MOST)
    throw new InvalidArgumentError(`It takes a whole number from 1 to ${MOST}.`);
  return value;
}

function moment(text: string): number {
  const value = MOMENT.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(value))
    throw new InvalidArgumentError(
      'It takes a day, as in 2026-11-25, or a time with its zone, as in 2026-11-25T10:00:00Z.',
    );
  return value;
}

function replayedText(replayed: number): string {
  return replayed === 0
    ? 'No event had failed too often.'
    : `${replayed} ${replayed === 1 ? 'event is' : 'events are'} delivered again.`;
}

function eventsText(events: readonly ListedEvent[]): string {
  if (events.length === 0) return 'No such events.';
  const rows = events.map(({ id, portal, type, occurredAt, subject, attempts }) => [
    id,
    portal,
    type,
    occurredAt,
    subject,
    String(attempts),
  ]);
  return textTable([['id', 'portal', 'type', 'when', 'subject', 'tries'], ...rows]);
}
