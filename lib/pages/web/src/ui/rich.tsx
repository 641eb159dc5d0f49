import { Fragment } from 'react';

/** A text of the catalogue in which `<b>` stands for what is to stand out, and nothing else for anything. */
export function Rich({ children }: { readonly children: string }) {
  const parts = children.split(/<b>(.*?)<\/b>/s);
  return parts.map((part, index) =>
    index % 2 === 1 ? <b key={index}>{part}</b> : <Fragment key={index}>{part}</Fragment>,
  );
}
