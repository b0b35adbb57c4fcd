import { createContext, type ReactNode, useContext, useState } from 'react';
import { createLaterPart } from '../components/later-part.tsx';

const AboutDialog = createLaterPart(
  'over-screen',
  async () => (await import('./about-dialog.tsx')).AboutDialog,
);

export const fetchAbout = AboutDialog.fetch;

const OpenAbout = createContext<(() => void) | undefined>(undefined);

/** Holds “About Latchkey” above the head of the window, which is another one where it is narrow. */
export function AboutProvider(props: { readonly children: ReactNode }) {
  const [dialog, setDialog] = useState<'closed' | 'open'>('closed');
  return (
    <OpenAbout value={() => setDialog('open')}>
      {props.children}
      {dialog === 'open' && <AboutDialog onClose={() => setDialog('closed')} />}
    </OpenAbout>
  );
}

export function useOpenAbout(): () => void {
  const open = useContext(OpenAbout);
  if (!open) throw new Error('AboutProvider is missing');
  return open;
}
