import { leaveView, signIn } from '../../session.js';
import { Button } from '../../ui/button.js';
import { useWords } from '../../words/index.js';
import type { Words } from '../../words/catalogue.js';
import { homePath } from '../afterwards.js';
import { CardFrame } from '../card-frame.js';

type Code = keyof Words['account']['refused'];
type Void = keyof Words['account']['void'];

const SIGN_IN: readonly string[] = ['INVITATION_ACCEPTED', 'ALREADY_MEMBER'] satisfies Code[];
const MAY_SIGN_IN: readonly string[] = [
  'INVITATION_EXPIRED',
  'INVITATION_NOT_FOUND',
] satisfies Code[];
const CODES: readonly string[] = [
  'INVITATION_EXPIRED',
  'INVITATION_CANCELLED',
  'INVITATION_DECLINED',
  'INVITATION_SUPERSEDED',
  'INVITATION_ACCEPTED',
  'INVITATION_NOT_FOUND',
  'ALREADY_MEMBER',
  'MEMBER_STATE',
  'SEAT_LIMIT',
  'VIEW_ONLY',
] satisfies Code[];

const VOIDS = ['inviter', 'link', 'grant', 'domain', 'ended'] as const satisfies Void[];

/** Whether a refusal has a card that explains it. */
export function isExplained({ code }: { readonly code: string }): boolean {
  return (
    CODES.includes(code) || ['INVITATION_VOID', 'WRONG_RECIPIENT', 'LOGIN_REQUIRED'].includes(code)
  );
}

/** Why a link opens nothing, and what to do next. */
export function Refused({
  code,
  reason,
  portal,
}: {
  readonly code: string;
  /** Of a void one: why it is. */
  readonly reason?: unknown;
  readonly portal?: string | undefined;
}) {
  const t = useWords();
  if (code === 'INVITATION_VOID') {
    const why = VOIDS.find((each) => each === reason);
    return (
      <CardFrame title={t('account.void.title')} portal={portal}>
        <p>{t(`account.void.${why ?? 'unknown'}`)}</p>
      </CardFrame>
    );
  }
  const known = code as Code;
  return (
    <CardFrame title={t(`account.refused.${known}.title`)} portal={portal}>
      <p>{t(`account.refused.${known}.text`)}</p>
      {SIGN_IN.includes(code) && (
        <div>
          <Button look="primary" full onClick={() => signIn(homePath())}>
            {t('account.signIn')}
          </Button>
        </div>
      )}
      {MAY_SIGN_IN.includes(code) && (
        <div>
          <Button onClick={() => signIn(homePath())}>{t('account.mayHaveAccount')}</Button>
        </div>
      )}
      {code === 'VIEW_ONLY' && (
        <div>
          <Button look="primary" full onClick={leaveView}>
            {t('common.endView')}
          </Button>
        </div>
      )}
    </CardFrame>
  );
}
