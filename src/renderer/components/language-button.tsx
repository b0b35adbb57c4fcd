import { Box, IconButton, Menu, MenuItem, Popover, Tooltip } from '@mui/material';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageTag } from '../../contract/language.ts';
import { isShown, ownNames } from '../../words/languages.ts';
import { CallProblem } from './call-problem.tsx';
import { Icon } from './icon.tsx';

/** Opens the list of languages. `null` stands for the one that the computer has. */
export function LanguageButton<Choice extends LanguageTag | null>(props: {
  readonly shown: LanguageTag;
  readonly chosen: Choice;
  readonly choices: readonly Choice[];
  readonly onChoose: (language: Choice) => void;
  readonly error: Error | null;
  readonly onErrorRead: () => void;
}) {
  const { t } = useTranslation('common');
  const button = useRef<HTMLButtonElement>(null);
  const [menu, setMenu] = useState<'closed' | 'open'>('closed');
  const list = useId();
  const label = t('language.label', { now: nameOf(props.shown) });
  return (
    <>
      <Tooltip title={label}>
        <IconButton
          ref={button}
          size="small"
          aria-label={label}
          aria-haspopup="menu"
          aria-expanded={menu === 'open'}
          aria-controls={menu === 'open' ? list : undefined}
          onClick={() => setMenu('open')}
          sx={onDusk}
        >
          <Icon name="language" size={19} />
        </IconButton>
      </Tooltip>
      <Menu
        id={list}
        // It stays in the header: what lies beside every landmark is found by nobody who goes from one to the next.
        disablePortal
        anchorEl={() => button.current}
        open={menu === 'open'}
        onClose={() => setMenu('closed')}
        slotProps={{ list: { 'aria-label': t('language.choose') } }}
      >
        {props.choices.map((language) => (
          <MenuItem
            key={language}
            role="menuitemradio"
            aria-checked={language === props.chosen}
            selected={language === props.chosen}
            lang={language ?? undefined}
            onClick={() => {
              setMenu('closed');
              props.onChoose(language);
            }}
          >
            <Tick of={language === props.chosen ? 'chosen' : 'other'} />
            {language === null ? t('language.asComputer') : nameOf(language)}
          </MenuItem>
        ))}
      </Menu>
      <NotKept anchor={() => button.current} error={props.error} onClose={props.onErrorRead} />
    </>
  );
}

/** In its own words, for whoever does not read the one that is shown. */
function nameOf(tag: LanguageTag): string {
  return isShown(tag) ? ownNames[tag] : tag;
}

function Tick({ of }: { readonly of: 'chosen' | 'other' }) {
  return (
    <Box component="span" aria-hidden="true" sx={{ display: 'flex', width: 18, flexShrink: 0 }}>
      {of === 'chosen' && <Icon name="check" size={18} />}
    </Box>
  );
}

function NotKept(props: {
  readonly anchor: () => HTMLElement | null;
  readonly error: Error | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('common');
  return (
    <Popover
      anchorEl={props.anchor}
      open={props.error !== null}
      onClose={props.onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': t('language.choose') } }}
    >
      <Box sx={{ maxWidth: 420 }}>
        <CallProblem error={props.error} />
      </Box>
    </Popover>
  );
}

const onDusk = {
  color: 'inherit',
  opacity: 0.8,
  '&:hover': { color: '#fff', backgroundColor: 'rgba(255,255,255,.12)' },
} as const;
