import { PageWriter } from '../../lib/pages/page-writer.js';

const PAGE = `<head>
<meta name="clientele-pages" content="{}" />
<script src="./assets/index-1.js"></script><link href="./assets/index-1.css">
</head>`;

const paths = { staff: 'people', team: 'team', accept: 'accept', join: 'join', account: 'account' };

function written(path: string, facts: object = {}): string {
  return new PageWriter(
    PAGE,
    { signIn: '/login', api: 'api/clientele', paths, ...facts },
    'files',
  ).write(path);
}

function factsOf(page: string): unknown {
  const content = /content="([^"]*)"/.exec(page)?.[1] ?? '';
  const entities: Record<string, string> = {
    '&quot;': '"',
    '&lt;': '<',
    '&gt;': '>',
    '&amp;': '&',
  };
  return JSON.parse(content.replace(/&(quot|lt|gt|amp);/g, (entity) => entities[entity] ?? ''));
}

describe('a page', () => {
  it.each([
    ['/people', './'],
    ['/people/', '../'],
    ['/people/person/17', '../../'],
    ['/app/people/person/17/permissions', '../../../../'],
  ])('at %s says that the app begins at %s', (path, root) => {
    const page = written(path);
    expect(factsOf(page)).toMatchObject({ root, api: 'api/clientele', paths });
    expect(page).toContain(`src="${root}files/index-1.js"`);
    expect(page).toContain(`href="${root}files/index-1.css"`);
    // Wherever a browser is, the address of the file is the app's own.
    expect(new URL(`${root}files/index-1.js`, `https://host.test/below${path}`).pathname).toBe(
      '/below/files/index-1.js',
    );
  });

  it('says how the portal of its address looks, where that is known', () => {
    const brand = { name: 'A & B', logo: null, colors: { primary: '#1f5fbf' }, domain: null };
    const writer = new PageWriter(PAGE, { signIn: '/login', api: 'api', paths }, 'files');
    expect(factsOf(writer.write('/people', brand))).toMatchObject({ brand });
    expect(factsOf(writer.write('/people'))).not.toHaveProperty('brand');
  });

  it('holds words of the host whatever signs they have', () => {
    const words = { en: { 'common.nav.users': `"People" & <b>$&</b> 'all'` } };
    expect(factsOf(written('/people', { words }))).toMatchObject({ words });
  });
});
