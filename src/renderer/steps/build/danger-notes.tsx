import { Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Danger } from '../../../contract/danger.ts';
import { Icon } from '../../components/icon.tsx';
import { Notice } from '../../components/problem-note.tsx';
import { WhyFold } from '../../components/why-fold.tsx';
import { useDangerWords } from './danger-words.ts';
import { useNameList } from './name-list.ts';

const rules = 'https://dash.cloudflare.com/?to=/:account/:zone/security/waf/custom-rules';
const allRules = 'https://dash.cloudflare.com/?to=/:account/:zone/rules/overview';
const records = 'https://dash.cloudflare.com/?to=/:account/:zone/dns/records';

/** Where each is looked at in the Cloudflare dashboard, which asks for account and domain itself. */
const pages: Readonly<Record<Danger['code'], string>> = {
  RULE_LETS_PAST: rules,
  DDNS_CLIENT: records,
  HAND_MADE_KEYS: 'https://dash.cloudflare.com/?to=/:account/:zone/ssl-tls/client-certificates',
  RULE_BLOCKS_KEYS: rules,
  BOT_FIGHT_MODE: 'https://dash.cloudflare.com/?to=/:account/:zone/security',
  REWRITE_WIDENS_GAP: allRules,
  ACCESS_IN_FRONT: 'https://one.dash.cloudflare.com/?to=/:account/access/apps',
  SENT_ELSEWHERE: allRules,
  CHALLENGED_IN_FRONT: allRules,
  WORKER_IN_FRONT: 'https://dash.cloudflare.com/?to=/:account/:zone/workers',
  ADDRESS_RULE_BLOCKS: 'https://dash.cloudflare.com/?to=/:account/:zone/security/waf/tools',
};

/** What the lock cannot help, or changes for others, each with its next step. */
export function DangerNotes({ dangers }: { readonly dangers: readonly Danger[] }) {
  return dangers.map((danger) => <DangerNote key={JSON.stringify(danger)} danger={danger} />);
}

function DangerNote({ danger }: { readonly danger: Danger }) {
  const { t } = useTranslation('home');
  const list = useNameList();
  const { what, why, next } = useDangerWords()(danger);
  const { code, names } = danger;
  return (
    <Notice tone={isProblem(danger) ? 'problem' : 'watch'} title={what}>
      {names.length > 0 && (
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {t(`danger.${code}.names`, { names: list(names), count: names.length })}
        </Typography>
      )}
      <Typography variant="body2" sx={{ mt: 0.5 }}>
        {next}
      </Typography>
      <WhyFold>{why}</WhyFold>
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
  );
}

/** What lets strangers past, and what surely keeps everybody out; the others are to be known. */
function isProblem(danger: Danger): boolean {
  switch (danger.code) {
    case 'RULE_LETS_PAST':
    case 'REWRITE_WIDENS_GAP':
    case 'ACCESS_IN_FRONT':
      return true;
    case 'DDNS_CLIENT':
    case 'RULE_BLOCKS_KEYS':
    case 'SENT_ELSEWHERE':
    case 'CHALLENGED_IN_FRONT':
      return danger.sureness === 'certain';
    case 'HAND_MADE_KEYS':
    case 'BOT_FIGHT_MODE':
    case 'WORKER_IN_FRONT':
    case 'ADDRESS_RULE_BLOCKS':
      return false;
  }
}
