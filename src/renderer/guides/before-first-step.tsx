import { useTranslation } from 'react-i18next';
import type { AnyFillings } from '../../guides/text/fill-sentence.ts';
import type { Instructions } from '../../guides/text/guide.ts';
import { Point, Points } from '../components/points.tsx';
import { BesideOldKey } from './guide-view.tsx';
import { Sentence } from './sentence.tsx';

/** Below the first of the steps: what it takes, what to know, and how a new key gets on with an old one. */
export function BeforeFirstStep(props: { readonly guide: Instructions; readonly fillings: AnyFillings }) {
  const { t } = useTranslation('guides');
  const { guide, fillings } = props;
  return (
    <>
      <Points title={t('before')}>
        {guide.needs.map((need) => (
          <Point key={need} icon="check">
            <Sentence of={need} fillings={fillings} />
          </Point>
        ))}
        {guide.before.map((before) => (
          <Point key={before} icon="info">
            <Sentence of={before} fillings={fillings} />
          </Point>
        ))}
      </Points>
      <BesideOldKey guide={guide} fillings={fillings} />
    </>
  );
}
