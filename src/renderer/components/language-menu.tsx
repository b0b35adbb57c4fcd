import { Box, IconButton, Menu, MenuItem, Popover, Tooltip } from '@mui/material';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageChoice, LanguageTag } from '../../contract/language.ts';
import { isShown, ownNames } from '../../words/languages.ts';
import { showLanguage } from '../../words/show-language.ts';
import { useCalls } from '../program-access/program-context.tsx';
import { CallProblem } from './call-problem.tsx';
import { Icon } from './icon.tsx';

/** The way to another language, at the head of every screen. With one language there is nothing to choose. */
export function LanguageMenu() {
  const { data: choice } = useQuery(useCalls().language.read.queryOptions());
  return choice && choice.offered.length > 1 ? <LanguageButton choice={choice} /> : null;
}

function LanguageButton({ choice }: { readonly choice: LanguageChoice }) {
  const { t } = useTranslation('common');
  const button = useRef<HTMLButtonElement>(null);
  const [menu, setMenu] = useState<'closed' | 'open'>('closed');
  const choosing = useChoosing();
  const list = useId();
  const label = t('language.label', { now: nameOf(choice.shown) });
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
        {listChoices(choice).map((language) => (
          <MenuItem
            key={language}
            role="menuitemradio"
            aria-checked={language === choice.chosen}
            selected={language === choice.chosen}
            lang={language ?? undefined}
            onClick={() => {
              setMenu('closed');
              choosing.mutate(language);
            }}
          >
            <Tick of={language === choice.chosen ? 'chosen' : 'other'} />
            {language === null ? t('language.asComputer') : nameOf(language)}
          </MenuItem>
        ))}
      </Menu>
      <NotKept anchor={() => button.current} error={choosing.error} onClose={choosing.reset} />
    </>
  );
}

function listChoices({ offered }: LanguageChoice): readonly (LanguageTag | null)[] {
  return [null, ...offered];
}

/** In its own words, for whoever does not read the one that is shown. */
function nameOf(tag: LanguageTag): string {
  return isShown(tag) ? ownNames[tag] : tag;
}

/** Shown first and kept then: who cannot keep it reads it all the same, until Latchkey closes. */
function useChoosing() {
  const calls = useCalls().language;
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (language: LanguageTag | null) => {
      if (language !== null) await show(language);
      const choice = await calls.choose.call({ language });
      if (language === null) await show(choice.shown);
      queries.setQueryData(calls.read.queryKey(), choice);
    },
    networkMode: 'always',
  });
}

async function show(tag: LanguageTag): Promise<void> {
  if (isShown(tag)) await showLanguage(tag);
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
