import { Box, Button, Typography } from '@mui/material';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Diagnosis } from '../../contract/check.ts';
import type { Permission } from '../../contract/cloudflare.ts';
import type { Problem, Technical } from '../../contract/problem.ts';
import { useComesIntoView, useIsInLiveRegion } from './arrivals.tsx';
import { CopyButton } from './copy-button.tsx';
import { chooseSentence } from './ending-sentence.ts';
import { Fold } from './fold.tsx';
import { Icon } from './icon.tsx';

/** The one next thing to do, as a button. */
export interface NextAction {
  readonly label: string;
  readonly onPress: () => void;
}

/**
 * What went wrong, why that is likely, and the one next thing to do. The code and what a technician would
 * ask for fold out, with a copy button. `action` is the next thing as a button, where there is one.
 */
export function ProblemNote(props: {
  readonly problem: Problem;
  readonly action?: NextAction;
  readonly children?: ReactNode;
}) {
  const { t, i18n } = useTranslation(['problems', 'common']);
  const { technical, changed } = props.problem;
  // Before its words are here, and where they cannot come, it is said that something went wrong.
  const code = i18n.exists(`problems:${props.problem.code}.what`) ? props.problem.code : 'UNEXPECTED';
  return (
    <Notice tone="problem" title={t(`problems:${code}.what`)}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t(`problems:${code}.why`)}
      </Typography>
      {technical?.permission && <RefusedRight right={technical.permission} />}
      {technical?.ending && <StoppedVisit ending={technical.ending} />}
      <Typography variant="body2" sx={{ mt: 0.75 }}>
        {t(`problems:${code}.next`)}
      </Typography>
      {changed === 'nothing' && (
        <Typography variant="body2" sx={{ mt: 0.75 }}>
          {t('common:problem.nothingChanged')}
        </Typography>
      )}
      {props.children}
      {props.action && (
        <Button size="small" variant="outlined" onClick={props.action.onPress} sx={{ mt: 1.5 }}>
          {props.action.label}
        </Button>
      )}
      <Box sx={{ mt: 1 }}>
        <Fold title={t('common:problem.details')}>
          <TechnicalDetail text={technicalText(props.problem.code, technical)} />
        </Fold>
      </Box>
    </Notice>
  );
}

/** Which right the token turned out to lack, as Cloudflare's own page names it. */
function RefusedRight({ right }: { readonly right: Permission }) {
  const { t } = useTranslation(['common', 'connect-cloudflare']);
  const name = t(`connect-cloudflare:permission.${right}.name`);
  const row = t(`connect-cloudflare:permission.${right}.row`);
  return (
    <Typography variant="body2" sx={{ mt: 0.75 }}>
      {t('common:problem.right', { name, row })}
    </Typography>
  );
}

/** What stopped a visit from outside, and what to do about just that. */
function StoppedVisit({ ending }: { readonly ending: Diagnosis }) {
  const { t } = useTranslation(['checks', 'check-locks']);
  return (
    <Typography variant="body2" sx={{ mt: 0.75 }}>
      <strong>{t(chooseSentence(ending, 'failed'))}</strong> {t(`check-locks:next.${ending}`)}
    </Typography>
  );
}

/** A quiet box beside the question: a problem (clay), good news or something to know (pine), something to watch (lamp). */
export function Notice(props: {
  readonly tone: 'problem' | 'good' | 'know' | 'watch';
  readonly title?: ReactNode;
  readonly children?: ReactNode;
}) {
  const look = looks[props.tone];
  const note = useRef<HTMLDivElement>(null);
  const came = useComesIntoView(note, props.title);
  const isToldAround = useIsInLiveRegion(note);
  const isWarning = came === 'after-deed' && props.tone === 'watch' && !isToldAround;
  return (
    <Box
      ref={note}
      data-note={props.tone}
      role={props.tone === 'problem' || isWarning ? 'alert' : undefined}
      sx={{
        scrollMarginBlock: '16px',
        display: 'flex',
        gap: 1.75,
        p: { xs: 2, sm: 2.25 },
        borderRadius: '14px',
        border: 1,
        borderColor: look.border,
        color: 'text.primary',
        bgcolor: look.background,
      }}
    >
      <Box sx={{ color: look.icon, flexShrink: 0, mt: '1px', display: 'flex' }}>
        <Icon name={look.symbol} size={22} />
      </Box>
      <Box sx={{ minWidth: 0, flex: 1, overflowWrap: 'anywhere' }}>
        {props.title && (
          <Typography component="p" variant="subtitle2" sx={{ mb: props.children ? 0.5 : 0 }}>
            {props.title}
          </Typography>
        )}
        {props.children && (
          <Typography component="div" variant="body2">
            {props.children}
          </Typography>
        )}
      </Box>
    </Box>
  );
}

const looks = {
  problem: {
    symbol: 'warning',
    icon: 'error.main',
    background: 'soft.clay',
    border: 'color-mix(in srgb, var(--lk-palette-error-main) 34%, transparent)',
  },
  good: {
    symbol: 'check',
    icon: 'primary.main',
    background: 'soft.pine',
    border: 'color-mix(in srgb, var(--lk-palette-primary-main) 22%, transparent)',
  },
  know: {
    symbol: 'info',
    icon: 'primary.main',
    background: 'soft.pine',
    border: 'color-mix(in srgb, var(--lk-palette-primary-main) 22%, transparent)',
  },
  watch: {
    symbol: 'info',
    icon: 'lamp.onSoft',
    background: 'lamp.soft',
    border: 'color-mix(in srgb, var(--lk-palette-lamp-main) 50%, transparent)',
  },
} as const;

function TechnicalDetail({ text }: { readonly text: string }) {
  return (
    <Box>
      <Box
        component="pre"
        dir="ltr"
        sx={{ m: 0, mb: 0.5, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: 13 }}
      >
        {text}
      </Box>
      <CopyButton text={text} />
    </Box>
  );
}

/** What a helper at the other end of a support thread would ask for, one fact a line. */
function technicalText(code: string, technical: Technical | undefined): string {
  const facts = [
    ['code', code],
    ['call', technical?.call],
    ['HTTP', technical?.status],
    ['Cloudflare code', technical?.code],
    ['message', technical?.message],
    ['ray', technical?.rayId],
  ];
  return facts
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}
