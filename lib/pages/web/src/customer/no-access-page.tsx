import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { MessageSquare } from 'lucide-react';
import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { WrongAccount } from '../account/wrong-account.js';
import { reading, type Shape, useApi } from '../api.js';
import { pathTo } from '../areas.js';
import { hostPlaces } from '../host-links.js';
import { fullName, listed } from '../names.js';
import { useProblemText } from '../problems.js';
import { moment } from '../times.js';
import { Button } from '../ui/button.js';
import { TextArea } from '../ui/field.js';
import { Note } from '../ui/note.js';
import { Rich } from '../ui/rich.js';
import { Failed, Loading } from '../ui/states.js';
import { useWords } from '../words/index.js';
import { WithdrawDialog } from './access/requests-card.js';
import { useRights } from './rights.js';

const NOTE_MOST = 1000;

/** For somebody with whom nothing is shared yet: what that means, and a way to ask. */
export function NoAccessPage() {
  const { me, myId } = useRights();
  const { data, error, refetch } = useQuery(
    reading(useApi(), '/requests', { query: { memberId: myId, kind: 'scope', limit: 1 } }),
  );
  if (me.access.state !== 'no_scope') return <Navigate replace to={pathTo('team', 'access')} />;
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={4} />;
  const [last] = data.items;
  return last?.status === 'open' ? <Waiting request={last} /> : <Asking last={last} />;
}

function Letter({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { me } = useRights();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <div className="narrow-column">
      <section className="card letter">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </section>
      <p className="foot">{!me.viewedBy && <WrongAccount email={me.identity.email} />}</p>
    </div>
  );
}

/** Before anything is asked, and after a no. */
function Asking({ last }: { readonly last: Shape<'Request'> | undefined }) {
  const t = useWords();
  const { me, client, portal, isViewed } = useRights();
  const name = fullName(me.identity);
  return (
    <Letter title={t('access.none.title')}>
      <p>
        <Rich>{t('access.none.text', { client })}</Rich>
      </p>
      <Elsewhere />
      {last?.status === 'declined' && last.closedAt && (
        <Note>
          {t('access.none.declinedText', { portal, when: moment(last.closedAt) })}
          {last.answer && <q className="answer">{last.answer}</q>}
        </Note>
      )}
      {isViewed ? (
        <p className="muted">{t('access.none.viewed', { name })}</p>
      ) : (
        <AskForm portal={portal} />
      )}
    </Letter>
  );
}

/** What is open all the same: pages of the host that belong to no project. */
function Elsewhere() {
  const t = useWords();
  const { me } = useRights();
  const places = hostPlaces(me).map(({ name }) => name);
  return places.length > 0 && <p>{t('access.none.elsewhere', { places: listed(places) })}</p>;
}

function AskForm({ portal }: { readonly portal: string }) {
  const t = useWords();
  const api = useApi();
  const queries = useQueryClient();
  const problemText = useProblemText();
  const [note, setNote] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const ask = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    const words = note.trim() ? { note: note.trim() } : {};
    try {
      await api.POST('/requests', { body: { kind: 'scope', ...words } });
      await queries.invalidateQueries({ queryKey: ['/requests'] });
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  return (
    <form className="stack" onSubmit={(event) => void ask(event)}>
      <TextArea
        optional
        label={t('access.none.note')}
        hint={t('access.none.hint', { count: note.length, portal })}
        maxLength={NOTE_MOST}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {problem !== null && (
        <Note tone="bad" role="alert">
          {problemText(problem)}
        </Note>
      )}
      <div>
        <Button look="primary" type="submit" busy={isBusy}>
          {t('access.none.act')}
        </Button>
      </div>
    </form>
  );
}

function Waiting({ request }: { readonly request: Shape<'Request'> }) {
  const t = useWords();
  const { portal, isViewed } = useRights();
  const [isWithdrawing, setWithdrawing] = useState(false);
  return (
    <Letter title={t('access.none.askedTitle')}>
      <p>
        <Rich>{t('access.none.askedText', { portal, when: moment(request.createdAt) })}</Rich>
      </p>
      {request.note && (
        <blockquote className="note">
          <MessageSquare aria-hidden size={16} />
          <span>{request.note}</span>
        </blockquote>
      )}
      {!isViewed && (
        <div>
          <Button onClick={() => setWithdrawing(true)}>{t('access.withdraw')}</Button>
        </div>
      )}
      {isWithdrawing && <WithdrawDialog request={request} onClose={() => setWithdrawing(false)} />}
    </Letter>
  );
}
