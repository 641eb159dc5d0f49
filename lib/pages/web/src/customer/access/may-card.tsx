import { useQuery } from '@tanstack/react-query';
import { Check, ChevronRight, Minus } from 'lucide-react';
import { useState } from 'react';
import { reading, useApi } from '../../api.js';
import { Button } from '../../ui/button.js';
import { SearchField } from '../../ui/field.js';
import { Failed, Loading } from '../../ui/states.js';
import { useWords } from '../../words/index.js';
import {
  countOf,
  entriesOf,
  leavesOf,
  type PermissionNode,
  type Switches,
} from '../../staff/permissions/tree-model.js';
import { useCatalogue } from '../../staff/permissions/use-catalogue.js';
import { useRights } from '../rights.js';
import type { RefusingLayer } from './ask-dialog.js';
import { useWhyNot } from './use-why-not.js';

/** Up to how many permissions there is no search, and all are shown at once where there is room for that. */
const FEW = 40;

/** Where there is room. */
const WIDE = '(min-width: 52rem)';

interface MayProps {
  /** What was asked for and cannot be given, by the layer that refuses it. */
  readonly refused: Readonly<Record<string, RefusingLayer>>;
  readonly onAsk: (key: string) => void;
}

/** Every permission of the host, whether one has it, and if not why. */
export function MayCard(props: MayProps) {
  const t = useWords();
  const { data: nodes, error, refetch } = useCatalogue();
  const [text, setText] = useState('');
  const [isWide] = useState(() => window.matchMedia(WIDE).matches);
  if (error && !nodes) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!nodes) return <Loading lines={10} />;
  const isLong = leavesOf(nodes).length > FEW;
  const wanted = text.trim().toLowerCase();
  const found = (node: PermissionNode): boolean =>
    node.label.toLowerCase().includes(wanted) || node.children.some(found);
  const alone = nodes.filter(({ children }) => children.length === 0);
  const sections = nodes.filter(({ children }) => children.length > 0);
  return (
    <section className="card" aria-labelledby="may">
      <header>
        <h2 id="may" className="grow">
          {t('access.may')} <Count nodes={nodes} />
        </h2>
        {isLong && (
          <SearchField
            label={t('access.find')}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </header>
      {alone.some(found) && (
        <ul className="may pad">
          {alone.filter(found).map((node) => (
            <Leaf key={node.key} node={node} {...props} />
          ))}
        </ul>
      )}
      {sections.filter(found).map((node) => (
        <Section
          key={node.key}
          node={node}
          isOpen={wanted !== '' || (!isLong && isWide)}
          {...props}
        />
      ))}
      {!nodes.some(found) && <p className="pad muted">{t('common.nothingFound')}</p>}
    </section>
  );
}

function Section({
  node,
  isOpen,
  ...props
}: MayProps & { readonly node: PermissionNode; readonly isOpen: boolean }) {
  // What is closed asks for no reasons.
  const [isShown, setShown] = useState(isOpen);
  return (
    <details
      className="may-part"
      open={isOpen}
      onToggle={(event) => setShown(event.currentTarget.open)}
    >
      <summary>
        <ChevronRight aria-hidden className="flip" size={16} />
        <h3 className="grow">{node.label}</h3>
        <Count nodes={[node]} />
      </summary>
      {isShown && <Below node={node} {...props} />}
    </details>
  );
}

/** How much of it one may do. */
function Count({ nodes }: { readonly nodes: readonly PermissionNode[] }) {
  const t = useWords();
  const { me } = useRights();
  const held: Switches = Object.fromEntries(me.permissions.map((key) => [key, true]));
  return <span className="count">{t('access.mayCount', countOf(entriesOf(nodes), held))}</span>;
}

interface NodeProps extends MayProps {
  readonly node: PermissionNode;
}

function Below({ node, ...props }: NodeProps) {
  return (
    <ul className="may">
      {node.children.map((child) =>
        child.children.length > 0 ? (
          <li key={child.key} className="may-group">
            <b>{child.label}</b>
            <Below node={child} {...props} />
          </li>
        ) : (
          <Leaf key={child.key} node={child} {...props} />
        ),
      )}
    </ul>
  );
}

function Leaf({ node, ...props }: NodeProps) {
  const t = useWords();
  const { me } = useRights();
  const isOn = me.permissions.includes(node.key);
  const Icon = isOn ? Check : Minus;
  return (
    <li className={isOn ? 'on' : 'off'}>
      <Icon aria-hidden size={16} />
      <span className="grow">
        <span className="vh">{t(isOn ? 'access.yes' : 'access.no')}: </span>
        {node.label}
        {node.description && <small>{node.description}</small>}
        {!isOn && <Why node={node} {...props} />}
      </span>
      {!isOn && <Ask node={node} {...props} />}
    </li>
  );
}

function Why({ node, refused }: NodeProps) {
  const { text } = useWhyNot(node, refused[node.key]);
  return <small>{text ?? '\u00A0'}</small>;
}

/** A way to ask, where an answer could give it. */
function Ask({ node, refused, onAsk }: NodeProps) {
  const t = useWords();
  const { isViewed, myId } = useRights();
  const { isAskable } = useWhyNot(node, refused[node.key]);
  const open = useQuery(
    reading(useApi(), '/requests', { query: { memberId: myId, status: 'open', limit: 50 } }),
  );
  const isAsked = open.data?.items.some(
    ({ key, projectId }) => key === node.key && projectId === null,
  );
  if (isAsked) return <span className="tag">{t('access.asked')}</span>;
  if (!isAskable || isViewed || !open.data) return null;
  return (
    <Button
      look="quiet"
      className="ask"
      aria-label={`${t('access.ask')}: ${node.label}`}
      onClick={() => onAsk(node.key)}
    >
      {t('access.ask')}
    </Button>
  );
}
