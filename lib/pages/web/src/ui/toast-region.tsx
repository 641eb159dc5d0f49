import { AriaScope } from './aria-scope.js';
import { X } from 'lucide-react';
import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as AriaRegion,
} from 'react-aria-components';
import { useWords } from '../words/index.js';
import { Button } from './button.js';

/** A message that stands over the page for a while. */
export interface Message {
  readonly text: string;
  /** `warn` is for what is done, but with something to look at. */
  readonly tone: 'ok' | 'warn' | 'bad';
}

const queue = new ToastQueue<Message>({ maxVisibleToasts: 3 });

/** Puts a message there: one that something is done goes by itself. */
export function addToast(message: Message): void {
  queue.add(message, message.tone === 'ok' ? { timeout: 6000 } : {});
}

/** Where those messages stand. */
export function ToastRegion() {
  const t = useWords();
  return (
    <AriaScope>
      <AriaRegion queue={queue} className="toasts">
        {({ toast: each }) => (
          <AriaToast toast={each} className={`toast ${each.content.tone}`}>
            <ToastContent>
              <Text slot="title">{each.content.text}</Text>
            </ToastContent>
            <Button
              look="quiet"
              icon={X}
              aria-label={t('common.close')}
              onClick={() => queue.close(each.key)}
            />
          </AriaToast>
        )}
      </AriaRegion>
    </AriaScope>
  );
}
