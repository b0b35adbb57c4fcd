import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BrowserRule } from '../../../../contract/hand-over.ts';
import type { DeviceId } from '../../../../contract/setup.ts';
import { ChoiceList } from '../../../components/choice-list.tsx';
import { CopyButton } from '../../../components/copy-button.tsx';
import { Fold } from '../../../components/fold.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useCalls } from '../../../program-access/program-context.tsx';
import { toProblem } from '../../../program-access/to-problem.ts';
import { CommandLine } from './command-line.tsx';

/** For those who do not want to be asked each time: the rule that can be set, what it costs, and how it is taken back. */
export function BrowserRules({ deviceId }: { readonly deviceId: DeviceId }) {
  const { t } = useTranslation('install');
  return (
    <Fold title={t('rules.title')}>
      <Typography variant="body2">{t('rules.what')}</Typography>
      <Rules deviceId={deviceId} />
    </Fold>
  );
}

function Rules({ deviceId }: { readonly deviceId: DeviceId }) {
  const { t } = useTranslation(['install', 'common']);
  const calls = useCalls();
  const rules = useQuery(calls.handOver.install.rules.queryOptions({ input: { deviceId } }));
  const [wanted, want] = useState<BrowserRule['browser']>();
  if (rules.error) {
    const retry = { label: t('common:retry'), onPress: () => void rules.refetch() };
    return <ProblemNote problem={toProblem(rules.error)} action={retry} />;
  }
  if (!rules.data) return <Waiting what={t('rules.looking')} usually={t('lookingUsually')} />;
  const rule = rules.data.find(({ browser }) => browser === wanted) ?? rules.data[0];
  if (!rule) return <Typography variant="body2">{t('rules.none')}</Typography>;
  return (
    <Box sx={{ mt: 0.75 }}>
      <Typography variant="body2" sx={{ mb: 1.25 }}>
        {t(`rules.cost.${rule.keptIn}`)}
      </Typography>
      <WhichBrowser rules={rules.data} chosen={rule.browser} onChoose={want} />
      <Box sx={{ mt: 1.25 }}>
        <CommandLine command={rule.command} />
      </Box>
      <Box sx={{ mt: 0.5, ml: -1.5 }}>
        <CopyButton text={rule.command} label={t('rules.copy')} />
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
        {t(`rules.where.${rule.keptIn}`, { path: rule.path })}
      </Typography>
      {rule.removal !== null && <TakenBack command={rule.removal} />}
    </Box>
  );
}

function WhichBrowser(props: {
  readonly rules: readonly BrowserRule[];
  readonly chosen: BrowserRule['browser'];
  readonly onChoose: (browser: BrowserRule['browser']) => void;
}) {
  const { t } = useTranslation('install');
  return (
    <ChoiceList
      label={t('rules.browser')}
      look="tile"
      columns="repeat(auto-fit, minmax(110px, 1fr))"
      chosen={props.chosen}
      onChoose={props.onChoose}
      choices={props.rules.map(({ browser }) => ({
        value: browser,
        title: t(`rules.browsers.${browser}`),
      }))}
    />
  );
}

function TakenBack({ command }: { readonly command: string }) {
  const { t } = useTranslation('install');
  return (
    <Box sx={{ mt: 1 }}>
      <CommandLine command={command} />
      <Box sx={{ mt: 0.5, ml: -1.5 }}>
        <CopyButton text={command} label={t('rules.back')} />
      </Box>
    </Box>
  );
}
