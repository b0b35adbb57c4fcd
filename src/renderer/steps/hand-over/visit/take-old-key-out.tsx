import { useTranslation } from 'react-i18next';
import { addressFor } from '../../../../contract/who-opens.ts';
import { Fold } from '../../../components/fold.tsx';
import { NumberedSteps } from '../../../components/numbered.tsx';
import { Sentence } from '../../../guides/sentence.tsx';
import { useGuideOf } from '../../../guides/shown-guide.ts';
import { WithBook } from '../../../guides/with-book.tsx';
import { useJourney } from '../../../journey/journey-context.tsx';
import type { KeyRow } from '../keys/key-rows.ts';
import { useWantedPurpose } from '../keys/use-wanted-purpose.ts';

/** How the old key leaves the device, where the new one was to be tried first. */
export function TakeOldKeyOut(props: { readonly row: KeyRow }) {
  return (
    <WithBook>
      <FoldOfOldKey {...props} />
    </WithBook>
  );
}

function FoldOfOldKey({ row }: { readonly row: KeyRow }) {
  const { t } = useTranslation('guides');
  const address = addressFor(row.device, useJourney().journey.answers);
  const [wanted] = useWantedPurpose(row.device);
  const { shown, fillings } = useGuideOf({ ...row, address, wanted });
  if (row.oldKeyName === undefined || shown?.replacing.takeOutWhen !== 'after-trying') return null;
  return (
    <Fold title={t('replacing.takeOut')}>
      <NumberedSteps>
        {shown.replacing.takeOut.map((text) => (
          <Sentence key={text} of={text} fillings={fillings} />
        ))}
      </NumberedSteps>
    </Fold>
  );
}
