import { chooseLanguage, isVariantOf, type Language } from '../../words/languages.ts';
import { pickUpWords } from '../../words/pick-up.ts';
import { listOffered } from '../../words/speak.ts';
import { readAcceptLanguage } from '../net/accept-language.ts';

/** A language we speak, and the visitor's own variant of it for times: `en-GB` reads 14:32, `en-US` 2:32 PM. */
export interface VisitorsLanguage {
  readonly language: Language;
  readonly locale: string;
}

/** What to speak with somebody who sent this `Accept-Language` (RFC 9110 §12.5.4): the best liked in which the page is written. */
export function chooseVisitorsLanguage(acceptLanguage: string): VisitorsLanguage {
  const liked = readAcceptLanguage(acceptLanguage);
  const language = chooseLanguage(liked, listOffered(pickUpWords));
  return { language, locale: liked.find((tag) => isVariantOf(tag, language)) ?? language };
}
