import { Box } from '@mui/material';
import type { Check } from '../../../contract/check.ts';

interface Look {
  readonly body: string;
  readonly outline: string;
  readonly mark: string;
}

const colour = (name: string): string => `var(--lk-palette-${name})`;

const looks: Readonly<Record<Check['state'], Look>> = {
  waiting: { body: 'transparent', outline: colour('surface-edge'), mark: 'none' },
  running: { body: colour('lamp-soft'), outline: colour('lamp-main'), mark: colour('lamp-onSoft') },
  passed: {
    body: colour('primary-main'),
    outline: colour('primary-main'),
    mark: colour('primary-contrastText'),
  },
  failed: { body: colour('soft-clay'), outline: colour('error-main'), mark: colour('error-main') },
};

const marks: Readonly<Record<Check['state'], string>> = {
  waiting: '',
  running: 'M14 17v3.6',
  passed: 'm10.6 18.9 2.4 2.3 4.5-4.6',
  failed: 'm11.7 16.5 4.6 4.6m0-4.6-4.6 4.6',
};

const calm = 'transform 240ms ease-out, fill 240ms ease-out, stroke 240ms ease-out';

/** A small padlock: open until it has been tried, closed when it holds. Words stand beside it. */
export function LockDrawing({ state }: { readonly state: Check['state'] }) {
  const look = looks[state];
  const shackle = state === 'passed' ? 'none' : 'translateY(-2.4px) rotate(20deg)';
  return (
    <Box
      component="svg"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 28 28"
      sx={{ width: 28, height: 28, flexShrink: 0, overflow: 'visible' }}
    >
      <path
        d="M9 13V9.2a5 5 0 0 1 10 0V13"
        fill="none"
        strokeWidth="2.2"
        strokeLinecap="round"
        style={{ stroke: look.outline, transform: shackle, transformOrigin: '19px 13px', transition: calm }}
      />
      <rect
        x="5.4"
        y="12.6"
        width="17.2"
        height="12.4"
        rx="3.4"
        strokeWidth="1.8"
        strokeDasharray={state === 'waiting' ? '2.6 2.4' : undefined}
        style={{ fill: look.body, stroke: look.outline, transition: calm }}
      />
      <Mark state={state} />
    </Box>
  );
}

function Mark({ state }: { readonly state: Check['state'] }) {
  return (
    <Box
      component="path"
      d={marks[state]}
      fill="none"
      stroke={looks[state].mark}
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      sx={{
        animation: state === 'running' ? 'lk-breathe 900ms ease-in-out infinite alternate' : 'none',
        '@keyframes lk-breathe': { from: { opacity: 1 }, to: { opacity: 0.25 } },
      }}
    />
  );
}
