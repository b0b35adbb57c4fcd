import { useState } from 'react';
import type { BackAction, PrimaryAction } from '../components/screen-actions.ts';
import { EmbeddedLogIn } from '../login/embedded-log-in.tsx';
import { AlexaScreen, GoogleScreen } from './assistant-screens.tsx';
import { CountriesScreen } from './countries-screen.tsx';
import { OlderAppScreen } from './older-app-screen.tsx';
import { type Door, OverviewScreen } from './overview-screen.tsx';
import { WebhookScreen } from './webhook-screen.tsx';

/** The room for all that cannot show a key. Whoever opens it says where one comes from, and what follows. */
export function ThingsWithoutKey(props: { readonly back: BackAction; readonly primary: PrimaryAction }) {
  const [view, setView] = useState<'overview' | 'log-in' | Door>('overview');
  const leave = (): void => setView('overview');
  const toWebhooks = (): void => setView('webhook');
  switch (view) {
    case 'overview':
      return <OverviewScreen key={view} {...props} onOpen={setView} />;
    case 'log-in':
      return <EmbeddedLogIn key={view} onBack={toWebhooks} onIn={toWebhooks} />;
    case 'webhook':
      return <WebhookScreen key={view} onLeave={leave} onLogIn={() => setView('log-in')} />;
    case 'alexa':
      return <AlexaScreen key={view} onLeave={leave} />;
    case 'google-assistant':
      return <GoogleScreen key={view} onLeave={leave} />;
    case 'older-app':
      return <OlderAppScreen key={view} onLeave={leave} />;
    case 'countries':
      return <CountriesScreen key={view} onLeave={leave} />;
  }
}
