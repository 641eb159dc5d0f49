import { assertAccessible } from './support/assert-accessible.js';
import { CreateWizard } from './support/create-wizard.js';
import { People, setUp } from './support/people.js';
import { SampleApp } from './support/sample-app.js';
import { Visitor } from './support/visitor.js';

const PASSWORD = 'harbour crane at dawn';

describe('letters and links by which people come in', () => {
  let app: SampleApp;
  let people: People;
  let owner: Visitor;

  beforeAll(async () => {
    app = await SampleApp.start();
    people = new People(app);
    owner = await Visitor.come(app, 'owner@agency.test');
  });

  afterAll(async () => {
    await owner.go().finally(() => app.stop());
  });

  it('feature 7: shows that a letter is sent, and an invitation as void whose sender may not invite any more; who resends it mends that', async () => {
    const link = await people.invite(
      'ivo@acme.test',
      'Acme',
      { name: 'Ivo Acme' },
      'admin@acme.test',
    );
    await owner.open('/people?q=ivo');
    await owner.link('Ivo Acme').click();
    await owner.says(/Letter sent.*Not opened yet.*Ada Acme invited, letter 1/);

    await people.act('admin@acme.test', 'deactivate');
    await owner.open('/people?q=ivo');
    await owner.row(/Link void\s*who sent it may not invite any more/).waitFor();
    await owner.link('Ivo Acme').click();
    const card = owner.page.getByRole('region', { name: 'Invitation' });
    await card.getByText('The link does not work any more').waitFor();
    // One truth: neither a letter that is well, nor a day that has not come.
    await expect(card.innerText()).resolves.toMatch(/Link void/);
    await expect(card.innerText()).resolves.not.toMatch(/Letter sent|work any more\s+\d/);
    await owner.open('/people?q=ivo');
    const ivo = await Visitor.come(app);
    await ivo.open(link);
    await ivo.page.getByRole('heading', { name: 'This invitation no longer holds' }).waitFor();
    await ivo.says(/may not do so any more\. Answer the email it came with/);

    await owner.choose('Ivo Acme', /Resend invitation/);
    await owner.dialog.getByRole('button', { name: 'Resend' }).click();
    await owner.row(/Pending/).waitFor();
    await ivo.open((await app.mailTo('ivo@acme.test')).links[0] ?? '');
    await ivo.says(/Olivia Owner invites you to join .* in the portal of Northwind Agency/);
    await expect(people.member('ivo@acme.test')).resolves.toMatchObject({
      invitation: { void: null, delivery: 'sent' },
    });
    await ivo.go();
    await people.act('admin@acme.test', 'activate');
  });

  it('feature 7: shows an invitation as void that promises more than its sender may give by now', async () => {
    await people.allow('admin@acme.test', { 'users.edit': true, 'reports.edit': true });
    const from = await people.member('custom@acme.test');
    const permissions = { mode: 'clone', fromMemberId: from.id };
    const more = { name: 'Gro Acme', permissions };
    const link = await people.invite('gro@acme.test', 'Acme', more, 'admin@acme.test');
    await people.allow('admin@acme.test', { 'reports.edit': false });
    await owner.open('/people?q=gro');
    await owner.row(/Link void\s*who sent it may not give so much any more/).waitFor();
    await expect(people.member('gro@acme.test')).resolves.toMatchObject({
      invitation: { void: 'grant' },
    });
    await owner.link('Gro Acme').click();
    await owner.says(/whoever sent it may not give so much any more\. Resend it/);
    await assertAccessible(owner);
    const gro = await Visitor.come(app);
    await gro.open(link);
    await gro.page.getByRole('heading', { name: 'This invitation no longer holds' }).waitFor();
    await gro.says(/promises more than the person who invited you may give/);
    await gro.go();
  });

  it('feature 8: says at the field which addresses a client allows, and takes no other', async () => {
    await owner.open(`/people/clients/${await people.client('Hooli')}`);
    const domains = owner.page.getByRole('group', { name: 'Domains of its users’ addresses' });
    await domains.getByText('Only these').click();
    await domains.getByRole('textbox').fill('hooli.test');
    await domains.getByRole('textbox').press('Enter');
    await owner.button('Save').click();
    await owner.page.getByText('Saved').first().waitFor();

    const wizard = await CreateWizard.open(owner);
    await owner.field('Email').fill('eve@elsewhere.test');
    await wizard.pick('Which client', 'Hooli');
    await owner.says(/Addresses may be at: hooli\.test/);
    await owner.button(/^Continue/).click();
    await owner.says(/“eve@elsewhere\.test” is at another domain than is allowed there/);
    await owner.page.getByRole('heading', { name: 'Who is it?' }).waitFor();
    await assertAccessible(owner);
    await owner.button('Take eve@elsewhere.test off the list').click();
    await owner.field('Email').fill('eve@hooli.test');
    await wizard.goOn('What may they see?');
  });

  it('feature 8: a stranger with a join link asks for an invitation, sets up and is a member', async () => {
    await owner.open(`/people/clients/${await people.client('Globex')}?tab=joins`);
    await owner.button('Create a join link').click();
    await owner.dialog.getByLabel('How many people may join by it').fill('2');
    await assertAccessible(owner);
    await owner.button('Create the link').click();
    const link = await owner.dialog.getByLabel('Link').first().inputValue();
    await assertAccessible(owner);
    await owner.button('I have copied it').click();
    await owner.row(/Open\s*0 of 2/).waitFor();

    const [jo, late] = [await Visitor.come(app), await Visitor.come(app)];
    const ask = async (visitor: Visitor, email: string) => {
      await visitor.open(link);
      expect(visitor.page.url()).toBe(`${app.url}/join`);
      await visitor.field('Your email').fill(email);
      await visitor.button('Ask for an invitation').click();
      await visitor.page.getByRole('heading', { name: 'Look into your inbox' }).waitFor();
    };
    await ask(jo, 'jo@joined.test');
    await assertAccessible(jo);
    await jo.open((await app.mailTo('jo@joined.test')).links[0] ?? '');
    await setUp(jo, 'Jo Joined', PASSWORD);
    await jo.page.waitForURL(`${app.url}/`);
    await expect(people.member('jo@joined.test')).resolves.toMatchObject({
      role: 'member',
      status: 'active',
    });
    await owner.page.reload();
    await owner.row(/Open\s*1 of 2/).waitFor();
    await ask(late, 'late@joined.test');
    const invited = (await app.mailTo('late@joined.test')).links[0] ?? '';

    await owner.button('Revoke…').click();
    await owner.says(/The one who has joined stays\. Nobody is told\./);
    await owner.button('Revoke the link').click();
    await owner.row(/Revoked/).waitFor();
    await late.open(invited);
    await late.page.getByRole('heading', { name: 'This invitation no longer holds' }).waitFor();
    await late.says(
      /The join link you asked by lets nobody in any more[^.]*\. Answer the email it came with/,
    );
    // Who asks by it from now on is told the same as before, and gets no letter.
    await ask(late, 'too-late@joined.test');
    await people.invite('after@globex.test', 'Globex');
    await expect(people.member('too-late@joined.test')).rejects.toThrow('Nobody is listed');
    await Promise.all([jo.go(), late.go()]);
  });

  it('feature 8: says at the client that it may have no more open invitations', async () => {
    const client = await app.call<{ id: string }>(
      'owner@agency.test',
      'POST',
      '/api/clientele/clients',
      {
        name: 'Crowd',
        type: 'business',
      },
    );
    for (const part of [0, 1]) {
      const members = Array.from({ length: 500 }, (_, at) => ({
        email: `crowd-${part}-${at}@crowd.test`,
        clientId: client.id,
      }));
      await app.call('owner@agency.test', 'POST', '/api/clientele/members/bulk', { members });
    }
    const wizard = await CreateWizard.open(owner);
    await wizard.who({ email: 'one-more@crowd.test', client: 'Crowd' });
    await wizard.toTheEnd();
    await owner.button('Create and send the letter').click();
    await owner.says(
      /The client has 1000 open invitations, which is all it may have\. Cancel some/,
    );
    await expect(people.member('one-more@crowd.test')).rejects.toThrow('Nobody is listed');
  });
});
