import { Fragment } from 'react';
import { type AnyFillings, fillSentence } from '../../guides/text/fill-sentence.ts';

/** A sentence of a guide, with the words of menus, and what is typed, in bold. */
export function Sentence({ of, fillings }: { readonly of: string; readonly fillings: AnyFillings }) {
  return fillSentence(of, fillings).map((part, index) => (
    // The parts of a sentence have no name but their place, and it never changes.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={index}>{part.look === 'plain' ? part.text : <strong>{part.text}</strong>}</Fragment>
  ));
}
