import { type CSSProperties, useState } from 'react';
import { accentFor } from '../../accent.js';
import { Note } from '../../ui/note.js';
import { useWords } from '../../words/index.js';
import { HEX, type PortalValues } from './portal-values.js';

const THEMES = ['light', 'dark'] as const;

interface BrandPreviewProps {
  readonly name: string;
  readonly logo: string;
  readonly colors: PortalValues['colors'];
}

/** What client users see of the brand as it is typed, in both themes, and how its colour was moved to be read. */
export function BrandPreview({ name, logo, colors }: BrandPreviewProps) {
  const t = useWords();
  const colour = (each: string) => (HEX.test(colors[each] ?? '') ? colors[each] : undefined);
  const primary = colour('primary');
  const stripe = colour('accent') ?? colour('secondary') ?? primary;
  return (
    <section className="card" aria-labelledby="portal-preview">
      <header>
        <h2 id="portal-preview">{t('portal.preview.title')}</h2>
      </header>
      <div className="pad stack">
        {THEMES.map((theme) => (
          <Sample
            key={theme}
            theme={theme}
            name={name}
            logo={logo}
            primary={primary}
            stripe={stripe}
          />
        ))}
      </div>
    </section>
  );
}

interface SampleProps {
  readonly theme: (typeof THEMES)[number];
  readonly name: string;
  readonly logo: string;
  readonly primary: string | undefined;
  readonly stripe: string | undefined;
}

function Sample({ theme, name, logo, primary, stripe }: SampleProps) {
  const t = useWords();
  const shown = primary === undefined ? null : accentFor(primary, theme);
  // Through the object model: the page's policy has no place for style attributes.
  const style = {
    colorScheme: theme,
    ...(shown && {
      '--accent': shown.accent,
      '--on-accent': shown.onAccent,
      '--accent-soft': shown.soft,
    }),
    ...(stripe && { '--brand-mark': stripe }),
  } as CSSProperties;
  const isMoved = shown !== null && shown.accent.toLowerCase() !== primary?.toLowerCase();
  return (
    <figure className="stack tight">
      <div className="brand-sample" style={style} aria-hidden>
        <div className="brand-bar">
          <Logo key={logo} address={logo} />
          <b>{name}</b>
          <span className="tab-here">{t('common.nav.team')}</span>
          <span className="muted">{t('common.nav.access')}</span>
        </div>
        <div className="brand-body">
          <span className="big">{t('portal.preview.heading')}</span>
          <span className="small">
            {t('portal.preview.text')} <u className="accent">{t('portal.preview.link')}</u>
          </span>
          <span className="row">
            <span className="btn primary">{t('portal.preview.button')}</span>
            <span className="chip plain">{t('portal.preview.chip')}</span>
          </span>
        </div>
      </div>
      <figcaption className="muted small">
        <b>{t(`portal.preview.${theme}`)}</b>{' '}
        {shown === null
          ? t('portal.preview.noColour')
          : isMoved
            ? t('portal.preview.moved', { colour: shown.accent, typed: primary ?? '' })
            : t('portal.preview.kept', { colour: shown.accent })}
      </figcaption>
    </figure>
  );
}

function Logo({ address }: { readonly address: string }) {
  const [isBroken, setBroken] = useState(false);
  if (!/^https:\/\/\S+$/u.test(address) || isBroken) return null;
  return <img src={address} alt="" onError={() => setBroken(true)} />;
}

/** Whether a logo can be shown at all; said where it cannot. */
export function LogoNote({ address }: { readonly address: string }) {
  const t = useWords();
  const [isBroken, setBroken] = useState(false);
  if (!/^https:\/\/\S+$/u.test(address)) return null;
  return isBroken ? (
    <Note tone="warn">{t('portal.preview.noLogo')}</Note>
  ) : (
    <img hidden src={address} alt="" onError={() => setBroken(true)} />
  );
}
