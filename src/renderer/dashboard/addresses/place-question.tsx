import { useTranslation } from 'react-i18next';
import { repairLocalUrl } from '../../../contract/local-url.ts';
import { readServiceUrl } from '../../../contract/service-url.ts';
import { oneAfterAnother } from '../../components/one-after-another.ts';
import { TextQuestion } from '../../components/text-question.tsx';
import { useOffer } from '../../components/typed-name.ts';
import { useJourney } from '../../journey/journey-context.tsx';

/** Where an address leads at home, as the connector sees it. What is wrong with what was typed is said at once. */
export function PlaceQuestion(props: { readonly typed: string; readonly onType: (typed: string) => void }) {
  const { t } = useTranslation('addresses');
  const { mode, answers } = useJourney().journey;
  const { state } = readServiceUrl(props.typed);
  const isWrong = state !== 'ok' && state !== 'empty';
  const hint = t(answers.homeWish?.connector === 'app' ? 'url.hintApp' : 'url.hint');
  return (
    <TextQuestion
      label={t('url.label')}
      value={props.typed}
      onChange={props.onType}
      placeholder={t('url.placeholder')}
      hint={oneAfterAnother(mode === 'practice' && t('url.practice'), hint)}
      problem={isWrong ? t(`url.${state}`) : undefined}
      offer={useOffer(isWrong ? repairLocalUrl(props.typed) : undefined, props.onType)}
      type="url"
      input={{ maxLength: 2048 }}
    />
  );
}
