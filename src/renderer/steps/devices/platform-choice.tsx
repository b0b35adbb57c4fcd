import { Box, FormHelperText } from '@mui/material';
import { type RefObject, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Platform, platforms } from '../../../contract/setup.ts';
import { ChoiceList } from '../../components/choice-list.tsx';

/** What a device is. Where its name says it, that is chosen already; else nobody is taken to have an iPhone. */
export function PlatformChoice(props: {
  readonly chosen: Platform | undefined;
  readonly origin: 'guessed' | 'picked';
  readonly problem: 'none' | 'missing';
  readonly onPick: (platform: Platform) => void;
  readonly place: RefObject<HTMLDivElement | null>;
}) {
  const { t } = useTranslation(['devices', 'platforms']);
  const told = useId();
  const { chosen, problem } = props;
  const isGuess = chosen !== undefined && props.origin === 'guessed';
  return (
    <Box ref={props.place} role="group" aria-describedby={told}>
      <ChoiceList
        label={t('form.platform')}
        labelLook="shown"
        look="tile"
        columns="repeat(auto-fill, minmax(140px, 1fr))"
        choices={platforms.map((platform) => ({
          value: platform,
          title: t(`platforms:${platform}.short`),
          icon: platform,
        }))}
        chosen={chosen}
        onChoose={props.onPick}
      />
      <FormHelperText id={told} error={problem === 'missing'} aria-live="polite" sx={{ minHeight: '1.5em' }}>
        {problem === 'missing' ? t('form.platformMissing') : isGuess && t('form.platformGuessed')}
      </FormHelperText>
    </Box>
  );
}

/** Puts the cursor onto the first choice, where what is missing can be said. */
export function focusPlatform(place: RefObject<HTMLDivElement | null>): void {
  place.current?.querySelector('input')?.focus();
}
