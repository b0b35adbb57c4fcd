import { Box } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Countries, Exception } from '../../contract/exception.ts';
import { oneAfterAnother, roomAfter } from '../components/one-after-another.ts';
import { useCountryWords } from './country-words.ts';
import { useGapWords } from './gap-words.ts';

/** What a lock asks for beside keys: what it lets pass without one, and from where anything may come. Nothing where that is all. */
export function GapLines(props: {
  readonly gaps: readonly Exception[];
  readonly countries: Countries | undefined;
}) {
  return (
    <>
      {props.gaps.length > 0 && <Gaps gaps={props.gaps} />}
      {props.countries && <FromWhere countries={props.countries} />}
    </>
  );
}

/** Each thing that passes once, with where and until when. */
function Gaps({ gaps }: { readonly gaps: readonly Exception[] }) {
  const { t } = useTranslation('exceptions');
  const wordsOf = useGapWords();
  return (
    <>
      <Box component="span" sx={{ display: 'block', mt: 0.5 }}>
        {t('inPlan.lead')}
      </Box>
      {gaps.map((gap) => {
        const { name, opens, from, until } = wordsOf(gap);
        return (
          <Box component="span" key={gap.id} sx={{ display: 'block', mt: 0.75 }}>
            <Box component="span" sx={{ fontWeight: 600, color: 'text.primary' }}>
              {t('inPlan.named', { name })}
            </Box>
            {roomAfter(t('inPlan.named', { name }))}
            {oneAfterAnother(opens, from, until)}
          </Box>
        );
      })}
      <Box component="span" sx={{ display: 'block', mt: 0.75 }}>
        {t('inPlan.rest')}
      </Box>
    </>
  );
}

function FromWhere({ countries }: { readonly countries: Countries }) {
  const { places, keys } = useCountryWords()(countries);
  return (
    <Box component="span" sx={{ display: 'block', mt: 0.75 }}>
      {[places, keys].join('. ')}
    </Box>
  );
}
