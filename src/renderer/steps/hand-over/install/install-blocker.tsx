import { Box, Button, Typography } from '@mui/material';
import { Trans, useTranslation } from 'react-i18next';
import type { InstallTarget } from '../../../../contract/hand-over.ts';
import { CopyButton } from '../../../components/copy-button.tsx';
import { Fold } from '../../../components/fold.tsx';
import { hidden } from '../../../components/hidden.ts';
import { Icon } from '../../../components/icon.tsx';
import type { Offer } from './install-offer.ts';

/** Why Latchkey cannot change a place now, in one sentence, and the way on. */
export function InstallBlocker(props: InstallBlockerProps) {
  const { t } = useTranslation('install');
  const { place, blocker, waysOn } = props;
  return (
    <Box sx={{ mt: 1 }}>
      <Typography variant="body2" role={props.looks === 'again' ? 'status' : undefined}>
        <Sentence {...props} />
      </Typography>
      {blocker === 'tools-missing' && <Tools needs={place.needs} />}
      {waysOn.includes('look-again') && (
        <Button
          size="small"
          variant="outlined"
          onClick={props.onLook}
          startIcon={<Icon name="refresh" size={17} />}
          sx={{ mt: 1 }}
        >
          {t('look')}
        </Button>
      )}
      {waysOn.includes('by-hand') && <ByHand {...props} />}
    </Box>
  );
}

interface InstallBlockerProps {
  readonly place: InstallTarget;
  /** What tells this place from the others for who cannot see the row. */
  readonly spoken: string;
  readonly blocker: NonNullable<InstallTarget['blocker']>;
  readonly waysOn: Offer['waysOn'];
  readonly looks: 'once' | 'again';
  readonly onLook: () => void;
  readonly onByHand: (() => void) | undefined;
}

function Sentence({ place, blocker, looks }: InstallBlockerProps) {
  const { t } = useTranslation('install');
  if (blocker !== 'browser-running') return t(`blocker.${blocker}.what`);
  if (looks === 'again') return t('still');
  return place.state === 'installed' ? t('removeLater') : t(`blocker.${blocker}.what`);
}

function ByHand({ place, spoken, waysOn, onByHand }: InstallBlockerProps) {
  const { t } = useTranslation('install');
  const title = (
    <span>
      {t(waysOn.length > 1 ? 'orByHand' : 'doByHand')}
      <Box component="span" sx={hidden}>{` (${spoken})`}</Box>
    </span>
  );
  return (
    <Box sx={{ mt: 0.75 }}>
      <Fold title={title}>
        <Typography variant="body2">{t(`byHand.${place.kind}`)}</Typography>
        {onByHand && (
          <Button size="small" variant="outlined" onClick={onByHand} sx={{ mt: 1, mb: 0.5 }}>
            {t('guide')}
          </Button>
        )}
      </Fold>
    </Box>
  );
}

/** The package by its name in this system, to be typed into whatever installs programs here. */
function Tools({ needs }: Pick<InstallTarget, 'needs'>) {
  const { t } = useTranslation('install');
  if (!needs) {
    return (
      <Typography variant="body2" sx={{ mt: 0.5 }}>
        {t('tools.unknown')}
      </Typography>
    );
  }
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, mt: 0.5 }}>
      <Typography variant="body2">
        <Trans t={t} i18nKey="tools.package" values={{ name: needs }} components={{ name: <strong /> }} />
        {needs === 'nss' && ` ${t('tools.mac')}`}
      </Typography>
      <CopyButton text={needs} label={t('tools.copy')} />
    </Box>
  );
}
