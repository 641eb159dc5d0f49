import { useWords } from '../../words/index.js';

const STEPS = ['file', 'columns', 'preview', 'result'] as const;

/** How far somebody is with a file. */
export function ImportSteps({ at }: { readonly at: (typeof STEPS)[number] }) {
  const t = useWords();
  const now = STEPS.indexOf(at);
  return (
    <ol className="steps" aria-label={t('imports.steps.label')}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          className={index < now ? 'done' : undefined}
          aria-current={index === now ? 'step' : undefined}
        >
          {t(`imports.steps.${step}`)}
        </li>
      ))}
    </ol>
  );
}
