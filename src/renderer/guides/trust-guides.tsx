import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listTrustGuides } from '../../guides/guides.ts';
import { aroundTrust } from '../../guides/page.ts';
import type { TrustPlace } from '../../guides/text/trust.ts';
import { type TrustSheet, trustFacts, trustSheetArticle } from '../../guides/trust-sheet.ts';
import { Column } from '../components/column.tsx';
import { CopyButton } from '../components/copy-button.tsx';
import type { IconName } from '../components/icon.tsx';
import { ListCard, ListRow } from '../components/list-card.tsx';
import { GuideSwitch } from './guide-switch.tsx';
import { GuideView } from './guide-view.tsx';
import { PrintGuide } from './print-guide.tsx';
import { useBook, WithBook } from './with-book.tsx';

/** How one device comes to trust the home's own authority: what to compare, where, how, and the same on paper. */
export function TrustGuides(props: TrustSheet) {
  return (
    <WithBook>
      <TrustGuidesInBook {...props} />
    </WithBook>
  );
}

function TrustGuidesInBook(props: TrustSheet) {
  const { t } = useTranslation('guides');
  const book = useBook();
  const { platform } = props;
  const guides = listTrustGuides(book, platform);
  const [wanted, setWanted] = useState<TrustPlace>();
  const shown = guides.find(({ place }) => place === wanted) ?? guides[0];
  if (!shown) return null;
  return (
    <Column gap={3.5}>
      <GuideSwitch
        label={t('place')}
        choices={guides.map(({ place, label }) => ({ value: place, title: label, icon: icons[place] }))}
        chosen={shown.place}
        onChoose={setWanted}
      />
      <ListCard label={t('compare')}>
        {trustFacts(book, props).map(([label, value]) => (
          <ListRow
            key={label}
            title={label}
            detail={<ToCompare value={value} />}
            end={<CopyButton text={value} />}
          />
        ))}
      </ListCard>
      <GuideView guide={shown} around={aroundTrust(platform)} fillings={props} />
      <PrintGuide article={trustSheetArticle(book, props)} about={t('printedTrust')} />
    </Column>
  );
}

/** A fingerprint on several lines is cut between its pairs of digits, never within one: it is compared pair by pair. */
function ToCompare({ value }: { readonly value: string }) {
  return [...value.matchAll(/[^:]+:?/g)].map(({ 0: pair, index }) => (
    <Fragment key={index}>
      {pair}
      <wbr />
    </Fragment>
  ));
}

const icons: Readonly<Record<TrustPlace, IconName>> = { device: 'home', browser: 'globe', firefox: 'globe' };
