import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { catalogue } from '../../words/catalogue.ts';
import type { Handshake } from '../program-access/program.ts';
import { LookProvider } from '../theme/look-provider.tsx';
import { App, type AppProps } from './app.tsx';
import { LastResort } from './last-resort.tsx';
import { refuseDrags, refuseDrops } from './refuse-drops.ts';

/** Puts the window on the page. Where the program comes from is the caller's choice: it is looked for while the page is drawn. */
export function mount(connect: () => Promise<Handshake>): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no place for the window');
  refuseDrops(window);
  refuseDrags(window);
  const first = connect();
  // Who tells of a failure listens to it only once the page is drawn.
  first.catch(() => undefined);
  createRoot(root).render(<Window first={first} connect={connect} />);
}

/** The whole window, with the look and the words that everything in it stands in. */
export function Window(props: AppProps) {
  return (
    <StrictMode>
      <I18nextProvider i18n={catalogue}>
        <LookProvider>
          <LastResort>
            <App {...props} />
          </LastResort>
        </LookProvider>
      </I18nextProvider>
    </StrictMode>
  );
}
