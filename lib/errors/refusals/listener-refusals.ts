import type { RefusalTable } from './start-refusal.js';

/** What is refused about listeners to events. */
export const LISTENER_REFUSALS = {
  longListenerName: (name: string, most: number) => ({
    found: `The name of the listener ${name} is longer than ${most} characters.`,
    why: 'What it has heard is recorded under this name, and no row could hold it.',
    cure: "Give it a shorter one: `@OnClientele('…', { name: '…' })`.",
  }),

  twoListeners: (type: string, name: string) => ({
    found: `Two listeners of ${type} are named ${name}.`,
    why: 'What they have heard is recorded by name, so one would miss what the other has heard.',
    cure: "Provide the class in one module only and import that module, or give one of the listeners another name: `@OnClientele('…', { name: '…' })`.",
  }),

  requestScopedListener: (name: string) => ({
    found: `The listener ${name} belongs to a provider that is made for each request.`,
    why: 'Events are told outside of any request, where nothing makes such a provider.',
    cure: 'Move it to a provider of the default scope, which is made once: `@Injectable()` without a `scope`, that injects nothing of a request.',
  }),
} satisfies RefusalTable;
