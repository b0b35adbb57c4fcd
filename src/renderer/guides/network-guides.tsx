import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listNetworkGuides } from '../../guides/guides.ts';
import { type NetworkSheet, networkSheetArticle } from '../../guides/network-sheet.ts';
import { aroundNetwork } from '../../guides/page.ts';
import { networkFillings } from '../../guides/text/fill-sentence.ts';
import type { Keeper } from '../../guides/text/network.ts';
import { Column } from '../components/column.tsx';
import { Point, Points } from '../components/points.tsx';
import { GuideSwitch } from './guide-switch.tsx';
import { GuideView } from './guide-view.tsx';
import { PrintGuide } from './print-guide.tsx';
import { Sentence } from './sentence.tsx';
import { useBook, WithBook } from './with-book.tsx';

/**
 * One topic of the home's network: what to know, who keeps the setting, how it is told, and the same on paper. `keepers` are those
 * that can keep it at all in this home; everybody when left out.
 */
export function NetworkGuides(props: NetworkGuidesProps) {
  return (
    <WithBook>
      <NetworkGuidesInBook {...props} />
    </WithBook>
  );
}

type NetworkGuidesProps = Omit<NetworkSheet, 'keeper'> & { readonly keepers?: readonly Keeper[] };

function NetworkGuidesInBook(props: NetworkGuidesProps) {
  const { t } = useTranslation('guides');
  const book = useBook();
  const { topic } = props;
  const { title, lead, know, choose } = book.network[topic].about;
  const guides = listNetworkGuides(book, topic).filter(
    ({ keeper }) => props.keepers?.includes(keeper) ?? true,
  );
  const [wanted, setWanted] = useState<Keeper>();
  const shown = guides.find(({ keeper }) => keeper === wanted) ?? guides[0];
  const fillings = networkFillings(props);
  if (!shown) return null;
  return (
    <Column gap={3.5}>
      <Box component="header">
        <Typography variant="h2">{title}</Typography>
        <Typography sx={{ color: 'text.secondary', mt: 0.75, maxWidth: '40em' }}>
          <Sentence of={lead} fillings={fillings} />
        </Typography>
      </Box>
      <Points title={t('know')}>
        {know.map((text) => (
          <Point key={text} icon="info">
            <Sentence of={text} fillings={fillings} />
          </Point>
        ))}
      </Points>
      {guides.length > 1 && (
        <GuideSwitch
          label={choose}
          choices={guides.map(({ keeper, label }) => ({ value: keeper, title: label }))}
          chosen={shown.keeper}
          onChoose={setWanted}
        />
      )}
      <GuideView guide={shown} around={aroundNetwork(shown.keeper)} fillings={fillings} />
      <PrintGuide
        article={networkSheetArticle(book, { ...props, keeper: shown.keeper })}
        about={t('printedNetwork')}
      />
    </Column>
  );
}
