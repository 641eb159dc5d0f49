import type { Shape } from '../../api.js';
import { useWords } from '../../words/index.js';
import { MailBody } from './mail-body.js';

interface MailProps {
  readonly mail: Shape<'FilledTemplate'>;
  readonly look: 'html' | 'text';
}

/** A letter as it arrives: its subject, and its text with looks or without. */
export function Mail({ mail, look }: MailProps) {
  const t = useWords();
  return (
    <div className="mail">
      <p className="mail-head">
        <span className="muted small">{t('common.mail.subject')}</span>
        <b>{mail.subject || t('common.mail.noSubject')}</b>
      </p>
      {look === 'html' ? (
        <MailBody html={mail.html} title={t('common.mail.body')} />
      ) : (
        <pre className="mail-text" tabIndex={0} aria-label={t('common.mail.body')}>
          {mail.text}
        </pre>
      )}
    </div>
  );
}
