import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { KeyFileKind } from '../../../contract/hand-over.ts';
import type { Platform } from '../../../contract/setup.ts';
import type { Purpose } from '../../../guides/text/guide.ts';
import { cardColumns } from '../../components/card-columns.ts';
import { ChoiceList } from '../../components/choice-list.tsx';

/** What can be saved: a key file of some kind, or everything that a skill of Alexa's needs. */
export type Packing = KeyFileKind | 'alexa-kit';

/** What is saved for a use of the key, until somebody takes another. */
export function packingFor(platform: Platform, wanted: Purpose | undefined): Packing {
  if (platform === 'program') return wanted === 'alexa' ? 'alexa-kit' : 'pem';
  return platform === 'iphone' && wanted === 'browser' ? 'configuration-profile' : 'pkcs12';
}

/** What somebody wants the key for, as far as that shows in what they save. */
export function purposeOf(platform: Platform, packing: Packing): Purpose | undefined {
  switch (packing) {
    case 'alexa-kit':
      return 'alexa';
    case 'pem':
      return 'command-line';
    case 'configuration-profile':
      return 'browser';
    case 'pkcs12':
      if (platform === 'program') return 'command-line';
      return platform === 'iphone' ? 'home-assistant-app' : undefined;
  }
}

/** An iPhone keeps the keys of the app and of Safari apart (facts: platforms#iphone-two-places). */
export function WhichPlace(props: { readonly chosen: Packing; readonly onChoose: (kind: Packing) => void }) {
  const { t } = useTranslation('hand-over');
  return (
    <Box>
      <ChoiceList
        label={t('ways.file.where')}
        labelLook="shown"
        columns={cardColumns}
        chosen={props.chosen}
        onChoose={props.onChoose}
        choices={[
          {
            value: 'pkcs12' as const,
            icon: 'home',
            title: t('ways.iphone.app'),
            detail: t('ways.iphone.appDetail'),
          },
          {
            value: 'configuration-profile' as const,
            icon: 'globe',
            title: t('ways.iphone.safari'),
            detail: t('ways.iphone.safariDetail'),
          },
        ]}
      />
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
        {t('ways.iphone.why')}
      </Typography>
    </Box>
  );
}

/** A program takes the key as one text file or as a .p12; a skill of Alexa's takes a folder of its own. */
export function WhichProgram(props: {
  readonly chosen: Packing;
  readonly onChoose: (kind: Packing) => void;
}) {
  const { t } = useTranslation('hand-over');
  return (
    <ChoiceList<Packing>
      label={t('ways.program.title')}
      labelLook="shown"
      columns={cardColumns}
      chosen={props.chosen}
      onChoose={props.onChoose}
      choices={[
        { value: 'pem', icon: 'program', title: t('ways.program.pem'), detail: t('ways.program.pemDetail') },
        {
          value: 'pkcs12',
          icon: 'file',
          title: t('ways.program.pkcs12'),
          detail: t('ways.program.pkcs12Detail'),
        },
        {
          value: 'alexa-kit',
          icon: 'app',
          title: t('ways.program.alexa'),
          detail: t('ways.program.alexaDetail'),
        },
      ]}
    />
  );
}
