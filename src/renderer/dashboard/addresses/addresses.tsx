import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useJourney } from '../../journey/journey-context.tsx';
import type { FurtherAddressesProps } from '../../steps/choose-address/further-addresses-props.ts';
import { AddressList, type AddressListProps } from './address-list.tsx';
import { ChangeAddress } from './change-address.tsx';
import { ChangeHomeAddress } from './change-home-address.tsx';
import { NewAddress } from './new-address.tsx';

type View = { readonly at: 'list' | 'new' | 'home' } | { readonly at: 'service'; readonly hostname: string };

/** The addresses behind the lock, and whose keys open each. All of it waits for the plan. */
export function Addresses(props: { readonly onBack: () => void }) {
  const { t } = useTranslation('home');
  return (
    <Views begin={{ at: 'list' }} back={{ label: t('back'), onPress: props.onBack }} toPlan="once-changed" />
  );
}

/** The same for who comes from a plan that is blocked at one of them, and goes back to the plan from here. */
export function AddressesFromPlan({ hostname }: FurtherAddressesProps) {
  return <Views begin={{ at: 'service', hostname }} back="none" toPlan="always" />;
}

interface ViewsProps extends Pick<AddressListProps, 'back' | 'toPlan'> {
  readonly begin: View;
}

function Views({ begin, ...props }: ViewsProps) {
  const { furtherServices = [] } = useJourney().journey.answers;
  const [view, setView] = useState<View>(begin);
  const back = (): void => setView({ at: 'list' });
  const list = (
    <AddressList
      key="list"
      {...props}
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
