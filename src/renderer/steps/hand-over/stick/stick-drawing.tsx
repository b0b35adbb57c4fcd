import { Box } from '@mui/material';

const colour = (name: string): string => `var(--lk-palette-${name})`;

/** A stick before a computer, in it, or taken out again. Words stand beside it. */
export function StickDrawing({ state }: { readonly state: 'waiting' | 'in' | 'out' }) {
  return (
    <Box sx={{ display: 'grid', placeItems: 'center', p: 3, borderRadius: '14px', bgcolor: 'soft.pine' }}>
      <Box
        component="svg"
        aria-hidden="true"
        focusable="false"
        viewBox="0 0 260 120"
        sx={{ display: 'block', width: '100%', maxWidth: 340, height: 'auto' }}
      >
        <Computer />
        {state === 'waiting' && (
          <path
            d="M154 98h-22m7-6-7 6 7 6"
            fill="none"
            strokeWidth="2.4"
            strokeLinecap="round"
            strokeLinejoin="round"
            style={{ stroke: colour('lamp-main') }}
          />
        )}
        <Stick state={state} />
      </Box>
    </Box>
  );
}

function Computer() {
  return (
    <>
      <rect x="10" y="14" width="108" height="70" rx="8" style={solid} strokeWidth="2" />
      <rect x="18" y="22" width="92" height="54" rx="4" style={{ fill: colour('background-default') }} />
      <path d="M4 92h120l-6 12H10z" style={solid} strokeWidth="2" strokeLinejoin="round" />
      <rect x="110" y="94.5" width="14" height="7" rx="1.5" style={{ fill: colour('text-primary') }} />
    </>
  );
}

function Stick({ state }: { readonly state: 'waiting' | 'in' | 'out' }) {
  const shift = state === 'in' ? 'translateX(-37px)' : 'none';
  return (
    <g style={{ transform: shift, transition: 'transform 240ms ease-out' }}>
      <rect
        x="160"
        y="92"
        width="16"
        height="12"
        rx="1.5"
        style={{ ...solid, fill: colour('divider') }}
        strokeWidth="2"
      />
      <rect x="176" y="86" width="68" height="24" rx="7" style={pine} />
      <circle cx="194" cy="98" r="4.6" fill="none" strokeWidth="2.2" style={lamp} />
      <path d="M198.6 98h22m-5 0v5m-6-5v4" fill="none" strokeWidth="2.2" strokeLinecap="round" style={lamp} />
    </g>
  );
}

const solid = { fill: colour('background-paper'), stroke: colour('surface-edge') } as const;
const pine = { fill: colour('primary-main') } as const;
const lamp = { stroke: colour('lamp-main') } as const;
