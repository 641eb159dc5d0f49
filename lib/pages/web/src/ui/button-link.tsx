import { Link, type LinkProps } from '@tanstack/react-router';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ButtonLook } from './button.js';
import { classNames } from './class-names.js';

interface ButtonLinkProps {
  readonly to: string;
  readonly search?: LinkProps['search'];
  readonly look?: ButtonLook;
  readonly icon?: LucideIcon;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link that looks like a button, for what goes to another page. */
export function ButtonLink({
  look = 'plain',
  icon: Icon,
  className,
  children,
  ...link
}: ButtonLinkProps) {
  return (
    <Link
      {...(link as LinkProps)}
      className={classNames('btn', look !== 'plain' && look, className)}
    >
      {Icon && <Icon aria-hidden size={16} />}
      {children}
    </Link>
  );
}
