import { useTranslation } from 'react-i18next';
import { CopyButton } from './copy-button.tsx';
import { ListCard, ListRow } from './list-card.tsx';

/** Name servers one by one: sellers have a field for each, so each has a button to copy it. */
export function NameServerList(props: { readonly label: string; readonly names: readonly string[] }) {
  const { t } = useTranslation('common');
  return (
    <ListCard label={props.label}>
      {props.names.map((name) => (
        <ListRow key={name} title={name} end={<CopyButton text={name} name={t('copy.named', { name })} />} />
      ))}
    </ListCard>
  );
}
