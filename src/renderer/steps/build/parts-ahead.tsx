import { useTranslation } from 'react-i18next';
import { ListCard } from '../../components/list-card.tsx';
import { PartRow } from './part-row.tsx';

/** What follows by itself. */
export function PartsAhead({ parts }: { readonly parts: readonly ('connect' | 'try')[] }) {
  const { t } = useTranslation('build');
  return (
    <ListCard label={t('parts.ahead')}>
      {parts.map((part) => (
        <PartRow key={part} state="waiting" title={t(`parts.${part}`)} />
      ))}
    </ListCard>
  );
}
