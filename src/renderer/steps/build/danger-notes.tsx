import { Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Danger } from '../../../contract/danger.ts';
import { Icon } from '../../components/icon.tsx';
import { Notice } from '../../components/problem-note.tsx';
import { useNameList } from './name-list.ts';

/** Where each is looked at in the Cloudflare dashboard, which asks for account and domain itself. */
const pages: Readonly<Record<Danger['code'], string>> = {
  RULE_MAY_BLOCK_KEYS: 'https://dash.cloudflare.com/?to=/:account/:zone/security/waf/custom-rules',
  BOT_FIGHT_MODE: 'https://dash.cloudflare.com/?to=/:account/:zone/security',
};

/** What the lock cannot help, each with its next step. */
export function DangerNotes({ dangers }: { readonly dangers: readonly Danger[] }) {
  const { t } = useTranslation('home');
  const list = useNameList();
  return dangers.map(({ code, names }) => (
    <Notice key={code} tone="watch" title={t(`danger.${code}.what`)}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {t(`danger.${code}.names`, { names: list(names) })}
      </Typography>
      <Typography variant="body2" sx={{ mt: 0.5 }}>
        {t(`danger.${code}.why`)}
      </Typography>
      <Typography variant="body2" sx={{ mt: 0.75 }}>
        {t(`danger.${code}.next`)}
      </Typography>
      <Button
        size="small"
        variant="outlined"
        component="a"
        href={pages[code]}
        target="_blank"
        rel="noopener noreferrer"
        endIcon={<Icon name="outside" size={16} />}
        sx={{ mt: 1.5 }}
      >
        {t(`danger.${code}.to`)}
      </Button>
    </Notice>
  ));
}
