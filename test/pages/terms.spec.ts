import { readdirSync } from 'node:fs';
import path from 'node:path';

/** A text of the pages, by where it stands: `users.state.void`. */
type Text = readonly [key: string, text: string];

/** A word that another one stands for; where it may stand all the same. */
interface Synonym {
  readonly not: RegExp;
  readonly say: string;
  readonly but?: RegExp;
}

const WORDS = path.resolve(__dirname, '../../lib/pages/web/src/words');

/** Headings of other people's files are guessed by whatever they may say. */
const GUESSED = /^imports\.alias\./;

/** The list of terms in docs/pages.md, as what is not said. */
const SYNONYMS: Readonly<Record<'en' | 'de', readonly Synonym[]>> = {
  en: [
    {
      not: /\bteams?\b/i,
      say: 'group; the team is the client users of one client',
      but: /^team\.|\.nav\.team$|^portal\.preview\.|^account\.setUp\.roleOf\.admin$/,
    },
    {
      not: /\bown (sets?|switches|permissions)\b|\bsets? of (their|one’s) own\b/,
      say: 'customized',
      but: /^team\.edit\.self$/,
    },
    {
      not: /\bcop(y|ies|ied)\b/i,
      say: 'clone, for permissions; copied are links',
      but: /\b(link|clipboard)|^common\.cop|^person\.copy\.|^clients\.join\.|^account\.|COPY_LINKS/i,
    },
    { not: /\btemplates?\b/i, say: 'letter', but: /^imports\.template/ },
    { not: /\bbuilt-in text\b/i, say: 'built-in letter' },
    { not: /\bmails?\b/i, say: 'letter, or email for how it goes', but: /mail server/ },
    { not: /\blog(ged|ging|s)? in\b/i, say: 'sign in' },
    { not: /\blook(s|ed|ing)? as\b/i, say: 'view as' },
    { not: /\b(take|taken|took|takes) (it )?back\b/i, say: 'withdraw a request' },
    { not: /\brate per hour\b|\brate in the portal\b/i, say: 'portal rate, project rate' },
    {
      not: /\b(client|profile|letter|export|import)s? (is |was |are )?removed\b|\bremoved the (client|profile|letter)\b/i,
      say: 'deleted; removed are users',
    },
    { not: /\bsees? nothing\b(?! (of|outside))/i, say: 'sees no project' },
    { not: /\bprivate person\b/i, say: 'individual' },
    { not: / …$/, say: 'the dots without a blank' },
  ],
  de: [
    {
      not: /\bTeam/,
      say: 'Mitarbeiter; das Team sind die Nutzer eines Kunden',
      but: /^team\.|\.nav\.team$|^portal\.preview\.|^account\.setUp\.roleOf\.admin$/,
    },
    { not: /\bStand\b/, say: 'Status', but: /^imports\.what/ },
    { not: /\beigenen? (Auswahl|Schalter|Rechte)/i, say: 'angepasst', but: /^team\.edit\.self$/ },
    { not: /übertragen/i, say: 'kopieren' },
    { not: /Vorlage/, say: 'Brief', but: /^imports\.template/ },
    { not: /eingebaute[nr]? Text/, say: 'eingebauter Brief' },
    { not: /Stundensatz/, say: 'Satz im Portal, Satz im Projekt' },
    { not: /gebunden/, say: 'begrenzt' },
    { not: /\bFirma\b|Einzelperson/, say: 'Unternehmen, Privatperson' },
    { not: /Mensch/, say: 'Person' },
    { not: /bewillig|zurückgenommen|Zurücknehmen/i, say: 'genehmigt, zurückgezogen' },
    {
      not: /\b(Kunde|Profil|Brief|Export)(en)? (\{\{subject\}\} )?(ist )?entfernt/,
      say: 'gelöscht',
    },
    { not: /sieht (noch |anfangs )?nichts\b(?! (mehr )?von)/i, say: 'sieht kein Projekt' },
    { not: / …$/, say: 'die Punkte ohne Leerzeichen' },
  ],
};

/** All texts of a language. */
function textsIn(language: string): readonly Text[] {
  return readdirSync(path.join(WORDS, language)).flatMap((file) => {
    const { name } = path.parse(file);
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- each part by its name
    const parts = require(path.join(WORDS, language, file)) as Record<string, object>;
    return textsBelow(name, parts[name]);
  });
}

function textsBelow(key: string, value: unknown): readonly Text[] {
  if (typeof value === 'string') return [[key, value]];
  return Object.entries(value as object).flatMap(([name, below]) =>
    textsBelow(`${key}.${name}`, below),
  );
}

describe.each(['en', 'de'] as const)('the words in %s', (language) => {
  const texts = textsIn(language).filter(([key]) => !GUESSED.test(key));

  it('are read', () => {
    expect(texts.length).toBeGreaterThan(1000);
  });

  it.each(SYNONYMS[language])('say “$say”, whatever else means the same', ({ not, but }) => {
    const others = texts.filter(
      ([key, text]) => not.test(text) && !(but?.test(key) || but?.test(text)),
    );
    expect(others).toEqual([]);
  });
});
