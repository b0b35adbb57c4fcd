import { useState } from 'react';
import { useJourney } from '../../journey/journey-context.tsx';
import { AddressList } from './address-list.tsx';
import { ChangeAddress } from './change-address.tsx';
import { ChangeHomeAddress } from './change-home-address.tsx';
import { NewAddress } from './new-address.tsx';

type View = { readonly at: 'list' | 'new' | 'home' } | { readonly at: 'service'; readonly hostname: string };

/** The addresses behind the lock, and whose keys open each. All of it waits for the plan. */
export function Addresses(props: { readonly onBack: () => void }) {
  const { furtherServices = [] } = useJourney().journey.answers;
  const [view, setView] = useState<View>({ at: 'list' });
  const back = (): void => setView({ at: 'list' });
  const list = (
    <AddressList
      key="list"
      onBack={props.onBack}
      onAdd={() => setView({ at: 'new' })}
      onChangeHome={() => setView({ at: 'home' })}
      onChange={(hostname) => setView({ at: 'service', hostname })}
    />
  );
  switch (view.at) {
    case 'list':
      return list;
    case 'new':
      return <NewAddress key="new" onLeave={back} />;
    case 'home':
      return <ChangeHomeAddress key="home" onLeave={back} />;
    case 'service': {
      const service = furtherServices.find(({ hostname }) => hostname === view.hostname);
      return service ? <ChangeAddress key={service.hostname} service={service} onLeave={back} /> : list;
    }
  }
}
