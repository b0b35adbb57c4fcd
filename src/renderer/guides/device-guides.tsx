import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { aroundKey } from '../../guides/page.ts';
import { sheetArticle } from '../../guides/sheet.ts';
import type { Purpose } from '../../guides/text/guide.ts';
import { Column } from '../components/column.tsx';
import { GuideView } from './guide-view.tsx';
import { PrintGuide } from './print-guide.tsx';
import { type GuideOfDevice, useGuideOf } from './shown-guide.ts';
import { WhichPurpose } from './which-purpose.tsx';
import { useBook } from './with-book.tsx';

/** Everything about getting a key onto one device, on one page: for what, how, and the same on paper. Below `WithBook`. */
export function DeviceGuides(
  props: GuideOfDevice & {
    readonly onWant: (purpose: Purpose) => void;
    /** What somebody needs beside the guide, such as the words: above it, below the choice of the use. */
    readonly beside?: (purpose: Purpose) => ReactNode;
  },
) {
  const { guides, shown, fillings } = useGuideOf(props);
  if (!shown) return null;
  return (
    <Column gap={3.5}>
      <WhichPurpose guides={guides} chosen={shown.purpose} onWant={props.onWant} />
      {props.beside?.(shown.purpose)}
      <GuideView guide={shown} around={aroundKey(props.device.platform)} fillings={fillings} />
      <PrintDeviceGuide {...props} />
    </Column>
  );
}

/** One device on paper: every use of its key. */
export function PrintDeviceGuide(props: GuideOfDevice) {
  const { t } = useTranslation('guides');
  const book = useBook();
  const { fillings } = useGuideOf(props);
  return (
    <PrintGuide
      article={sheetArticle(book, { platform: props.device.platform, ...fillings })}
      about={t(fillings.oldKeyName === undefined ? 'printed' : 'printedRenewed')}
    />
  );
}
