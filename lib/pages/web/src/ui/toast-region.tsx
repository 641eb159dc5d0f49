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
import { makingRoom, type Message } from './toast-cap.js';

const queue = new ToastQueue<Message>();

/** Puts a message there: one that something is done goes by itself. */
export function addToast(message: Message): void {
  for (const key of makingRoom(message, queue.visibleToasts)) queue.close(key);
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
