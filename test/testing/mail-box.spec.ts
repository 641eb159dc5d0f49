import { MailBox } from '../../lib/testing/index.js';

describe('a mail box', () => {
  it('keeps mails by whom they are to, and tells whom there are mails to', async () => {
    const mailBox = new MailBox();
    expect(() => mailBox.last('a@x.test')).toThrow(/It is empty\./);
    await mailBox.send({ to: 'a@x.test', subject: 'one', text: 'see http://x.test/1?a=b&c=d now' });
    await mailBox.sendMail({
      to: ['b@x.test', 'c@x.test'],
      html: '<a href="http://x.test/2?a&amp;b">',
    });
    expect(mailBox.linkTo('a@x.test')).toBe('http://x.test/1?a=b&c=d');
    expect(mailBox.linkTo('c@x.test')).toBe('http://x.test/2?a&b');
    expect(() => mailBox.last('d@x.test')).toThrow(/mails to a@x\.test, b@x\.test, c@x\.test/);
    await mailBox.send({ to: 'a@x.test', text: 'no link' });
    expect(() => mailBox.linkTo('a@x.test')).toThrow(/has no link/);
    expect(mailBox.mails).toHaveLength(3);
    mailBox.clear();
    expect(mailBox.mails).toEqual([]);
  });
});
