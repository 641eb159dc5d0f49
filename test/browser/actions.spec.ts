import { DEMO_LOGINS } from '../../sample-app/src/demo/demo-logins.js';
import { type Action, actionsOn, perform, told } from './support/actions.js';
import { frontPagesOf, pagesOf } from './support/pages-of.js';
import { SampleApp } from './support/sample-app.js';
import { Visitor } from './support/visitor.js';

/** In CI each so many-th action of these two; by hand all of everybody. */
const [LOGINS, EVERY] = process.env['CI']
  ? [['staff@agency.test', 'member@acme.test'], 24]
  : [DEMO_LOGINS.map(({ email }) => email), 1];

/** What nobody may be answered who does what a page offers; 409 and 422 the page explains. */
const NEVER = /^(403|404|5\d\d) /;

describe('whatever a page offers', () => {
  it.each(LOGINS)(
    'is not refused to %s',
    async (email) => {
      const ahead = await allActions(email);
      expect(ahead.length).toBeGreaterThan(0);
      const refused: string[] = [];
      let tried = 0;
      for (let action = ahead.shift(); action; action = ahead.shift()) {
        tried += 1;
        // An app of its own each: nothing that one has done is in another's way.
        const app = await SampleApp.start();
        const visitor = await Visitor.come(app, email);
        try {
          await visitor.open(action.at);
          const further = await perform(visitor, action);
          ahead.push(...further.filter((_, at) => at % EVERY === 0));
        } catch (error) {
          refused.push(`${told(action)}: ${String(error).split('\n')[0]}`);
        }
        for (const answer of visitor.refusals)
          if (NEVER.test(answer)) refused.push(`${told(action)}: ${answer}`);
        await visitor
          .go()
          .catch((error: unknown) => refused.push(`${told(action)}: ${String(error)}`));
        await app.stop();
      }
      console.log(`${email}: ${tried} actions`);
      expect(refused).toEqual([]);
    },
    3_600_000,
  );
});

async function allActions(email: string): Promise<Action[]> {
  const app = await SampleApp.start();
  const visitor = await Visitor.come(app, email);
  const actions: Action[] = [];
  for (const pages of [pagesOf(visitor, email), frontPagesOf(visitor)])
    for await (const at of pages) actions.push(...(await actionsOn(visitor, at)));
  await visitor.go();
  await app.stop();
  return actions.filter((_, at) => at % EVERY === 0);
}
