import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { judgeRouterAddress, type RouterVerdict } from '../../../../contract/public-address.ts';
import { repairIpAddress } from '../../../../contract/typed-ip-address.ts';
import { Fold } from '../../../components/fold.tsx';
import { Notice } from '../../../components/problem-note.tsx';
import { TextQuestion } from '../../../components/text-question.tsx';
import { useOffer } from '../../../components/typed-name.ts';

const tones = {
  // Nothing was reached yet: two numbers were compared.
  same: 'know',
  shared: 'problem',
  private: 'watch',
  differs: 'watch',
  'other-family': 'know',
  'no-address': 'watch',
} as const satisfies Readonly<Record<RouterVerdict, string>>;

/** Many homes share one address, and no router says so: two addresses side by side tell. */
export function RouterQuestion({ seen }: { readonly seen: string }) {
  const { t } = useTranslation('without-tunnel');
  const [shown, setShown] = useState('');
  const verdict = shown.trim() === '' ? undefined : judgeRouterAddress(shown.trim(), seen);
  return (
    <Fold title={t('choose.router.ask')}>
      <TextQuestion
        label={t('choose.router.label')}
        hint={t('choose.router.hint')}
        value={shown}
        onChange={setShown}
        offer={useOffer(verdict === 'no-address' ? repairIpAddress(shown) : undefined, setShown)}
        input={{ maxLength: 60 }}
      />
      {/* A problem tells of itself. */}
      <Box aria-live={verdict && tones[verdict] === 'problem' ? 'off' : 'polite'} sx={{ mt: 1 }}>
        {verdict && (
          <Notice tone={tones[verdict]}>
            <Typography variant="body2">{t(`choose.router.verdict.${verdict}`)}</Typography>
          </Notice>
        )}
      </Box>
    </Fold>
  );
}
