import type { Locator } from 'playwright-core';
import type { Visitor } from './visitor.js';

/** Who is to be created. */
export interface NewUser {
  readonly email: string;
  readonly name?: string;
  readonly client: string;
}

/** The wizard that creates users, as somebody of the staff goes through it. */
export class CreateWizard {
  constructor(private readonly visitor: Visitor) {}

  /** Opens it from the list of users, as a person comes there. */
  static async open(visitor: Visitor): Promise<CreateWizard> {
    await visitor.open('/people');
    await visitor.link('Create user').click();
    await visitor.page.getByRole('heading', { name: 'Who is it?' }).waitFor();
    return new CreateWizard(visitor);
  }

  /** The choice of this name among a few side by side, or below each other. */
  way(name: string): Locator {
    return this.visitor.page.getByRole('radio', { name, exact: true });
  }

  /** Makes that choice. */
  async choose(name: string): Promise<void> {
    const label = this.visitor.page.locator('label', { hasText: new RegExp(`^${name}$`) });
    await label.first().click();
  }

  /** What stands beside the form: what will come of it. */
  get summary(): Locator {
    return this.visitor.page.getByRole('complementary', { name: 'What comes of this' });
  }

  /** A list to choose any number from. */
  list(name: string): Locator {
    return this.visitor.page.getByRole('group', { name });
  }

  /** Says who it is and where, and goes on to what they see. */
  async who({ email, name, client }: NewUser): Promise<void> {
    await this.visitor.field('Email').fill(email);
    if (name !== undefined) await this.visitor.field('Name').fill(name);
    await this.pick('Which client', client);
    await this.goOn('What may they see?');
  }

  /** Opens a field to pick one of many, types, and takes what is found. */
  async pick(field: string, name: string): Promise<void> {
    await this.visitor.button(`${field}:`).click();
    await this.visitor.page.getByRole('combobox', { name: field }).fill(name);
    await this.visitor.page.getByRole('option', { name }).click();
  }

  /** Takes something from a list. */
  async take(list: string, name: string): Promise<void> {
    await this.list(list).getByRole('searchbox').fill(name);
    await this.list(list).getByRole('option', { name }).click();
  }

  /** Goes on to the step with this heading. */
  async goOn(heading: string): Promise<void> {
    await this.visitor.button(/^Continue/).click();
    await this.visitor.page.getByRole('heading', { name: heading }).waitFor();
  }

  /** Goes on to the last step, with what stands there already. */
  async toTheEnd(): Promise<void> {
    const last = this.visitor.page.getByRole('heading', { name: 'How do they hear of it?' });
    while (!(await last.isVisible())) {
      const step = await this.visitor.page.locator('form h2').innerText();
      await this.visitor.button(/^Continue/).click();
      await this.visitor.page.locator('form h2', { hasNotText: step }).waitFor();
    }
  }

  /** Creates without a letter, with a password that is told by other ways. */
  async createWithPassword(password: string): Promise<void> {
    await this.visitor.field(/^Invite by email/).uncheck();
    await this.visitor.field(/^Password/).fill(password);
    await this.visitor.button('Create without a letter').click();
    await this.visitor.page.getByText('can sign in with the password').waitFor();
  }
}
