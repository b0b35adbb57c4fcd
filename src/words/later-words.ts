import { catalogue, learnPlurals } from './catalogue.ts';

let loading: Promise<void> | undefined;

/**
 * Brings all words that the window does not begin with, once.
 * @throws where they cannot be loaded; whoever asks again tries again
 */
export function loadLaterWords(): Promise<void> {
  loading ??= load().catch((thrown: unknown) => {
    loading = undefined;
    throw thrown;
  });
  return loading;
}

async function load(): Promise<void> {
  const [{ en }, { formatMessage }] = await Promise.all([
    import('./en/en.ts'),
    import('./format-message.ts'),
  ]);
  learnPlurals(formatMessage);
  for (const [part, texts] of Object.entries(en)) catalogue.addResourceBundle('en', part, texts, true, true);
}
