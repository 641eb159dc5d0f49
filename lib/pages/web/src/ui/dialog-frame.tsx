import { AriaScope } from './aria-scope.js';
import { X } from 'lucide-react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../words/index.js';
import { Button } from './button.js';
import { classNames } from './class-names.js';
import type { DialogProps } from './dialog.js';

/** What a dialog shows: it holds the focus while it is there. */
export function DialogFrame({
  title,
  onClose,
  children,
  footer,
  wide = false,
  role = 'dialog',
}: DialogProps) {
  const t = useWords();
  return (
    <AriaScope>
      <ModalOverlay
        isOpen
        isDismissable
        className="veil"
        onOpenChange={(isOpen) => !isOpen && onClose()}
      >
        <Modal className={classNames('dialog', wide && 'wide')}>
          <AriaDialog role={role}>
            <header>
              <Heading slot="title" level={2}>
                {title}
              </Heading>
              <Button look="quiet" icon={X} aria-label={t('common.close')} onClick={onClose} />
            </header>
            <div className="body">{children}</div>
            {footer && <footer>{footer}</footer>}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </AriaScope>
  );
}
