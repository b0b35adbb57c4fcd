import { Box } from '@mui/material';
import { useJourney } from '../journey/journey-context.tsx';
import type { SceneState } from '../scene/scene-state.ts';
import type { GapState } from './gap-state.ts';

const colour = {
  stone: '#2C4A4C',
  stoneShade: '#223C3F',
  cap: '#3A5A5B',
  ground: '#0B2126',
  gate: '#F2E6D2',
  lamp: '#F3B63F',
  shutter: '#12343A',
} as const;

/** As many hatches as find room beside the gate in the narrowest window; beyond that the words count on. */
const mostHatches = 8;
const middle = 320;

/**
 * The garden wall with its gate, locked where the lock stands, and one small hatch for each gap: lit while it is open, dashed while it is planned, shut
 * when it has ended. `says` is the same in words.
 */
export function WallPicture(props: {
  readonly gate: SceneState['gate'];
  readonly gaps: readonly GapState['kind'][];
  readonly says: string;
}) {
  const { mode } = useJourney().journey;
  return (
    <Box
      sx={{
        borderRadius: '14px',
        overflow: 'hidden',
        background: (theme) => theme.vars.palette.sky[mode === 'practice' ? 'practice' : 'real'],
      }}
    >
      <Box
        component="svg"
        role="img"
        aria-label={props.says}
        viewBox="0 0 640 132"
        preserveAspectRatio="xMidYMax slice"
        sx={{ display: 'block', width: '100%', height: 132 }}
      >
        <Wall />
        <Gate gate={props.gate} />
        {props.gaps.slice(0, mostHatches).map((gap, index) => (
          <Hatch key={placeOf(index)} x={placeOf(index)} gap={gap} />
        ))}
      </Box>
    </Box>
  );
}

/** Nearest to the gate first, left and right in turn. */
function placeOf(index: number): number {
  const distance = 62 + 30 * Math.floor(index / 2);
  return index % 2 === 0 ? middle - distance : middle + distance;
}

function Wall() {
  const rows = [64, 79, 94, 109];
  return (
    <g>
      <circle cx="560" cy="30" r="11" fill="#EFD9AE" opacity="0.9" />
      <rect x="-400" y="60" width="1440" height="60" fill={colour.stone} />
      <g stroke={colour.stoneShade} strokeWidth="1.4" fill="none">
        {rows.map((y, row) => (
          <path key={y} d={`M-400 ${y + 11}H1040${joints(y - 4, row)}`} />
        ))}
      </g>
      <rect x="-400" y="54" width="1440" height="7" rx="2" fill={colour.cap} />
      <path d="M-400 118c240-8 480-8 720-2s480 4 720-2V160H-400Z" fill={colour.ground} />
    </g>
  );
}

/** The upright joints of a row of stones, moved on by half a stone in every other row. */
function joints(y: number, row: number): string {
  return Array.from({ length: 41 }, (_, stone) => `M${-180 + stone * 26 + (row % 2) * 13} ${y}v15`).join('');
}

function Gate({ gate }: { readonly gate: SceneState['gate'] }) {
  const bars = [-24, -16, -8, 8, 16, 24];
  return (
    <g>
      <rect x={middle - 34} y="46" width="68" height="72" fill="#16303A" />
      <g stroke={colour.gate} strokeWidth="2.4" strokeLinecap="round" fill="none">
        <path d={`M${middle - 31} 62Q${middle} 34 ${middle + 31} 62M${middle} 48V114`} />
        <path d={`M${middle - 31} 74H${middle + 31}M${middle - 31} 109H${middle + 31}`} />
        {bars.map((x) => (
          <path key={x} d={`M${middle + x} ${50 + Math.abs(x) * 0.42}V114`} strokeWidth="1.9" />
        ))}
      </g>
      {[middle - 40, middle + 32].map((x) => (
        <g key={x} fill={colour.gate}>
          <rect x={x} y="44" width="8" height="74" rx="1.5" />
          <rect x={x - 2} y="40" width="12" height="5" rx="1.5" />
          <circle cx={x + 4} cy="37" r="3.4" />
        </g>
      ))}
      <Padlock state={gate === 'locked' ? 'shut' : 'planned'} />
    </g>
  );
}

/** Dashed while the lock is planned. */
function Padlock({ state }: { readonly state: 'shut' | 'planned' }) {
  const isShut = state === 'shut';
  const dashes = isShut ? undefined : '2.4 2.2';
  return (
    <g>
      <path
        d={`M${middle - 5.5} 88v-5a5.5 5.5 0 0 1 11 0v5`}
        fill="none"
        stroke={colour.lamp}
        strokeWidth="2.6"
        strokeDasharray={dashes}
      />
      <rect
        x={middle - 9.5}
        y="87"
        width="19"
        height="15.5"
        rx="3.2"
        fill={isShut ? colour.lamp : colour.shutter}
        stroke={colour.lamp}
        strokeWidth="1.6"
        strokeDasharray={dashes}
      />
      {isShut && <path d={`M${middle} 92.5v4.5`} stroke="#6B4708" strokeWidth="2.4" strokeLinecap="round" />}
    </g>
  );
}

function Hatch({ x, gap }: { readonly x: number; readonly gap: GapState['kind'] }) {
  const isLit = gap === 'in-force' || gap === 'ending';
  return (
    <g>
      {isLit && <ellipse cx={x} cy="90" rx="20" ry="18" fill={colour.lamp} opacity="0.18" />}
      <path
        d={`M${x - 7} 100V87a7 7 0 0 1 14 0v13Z`}
        fill={isLit ? colour.lamp : colour.shutter}
        stroke={colour.gate}
        strokeWidth="1.8"
        strokeDasharray={gap === 'planned' ? '2.6 2.2' : undefined}
      />
      {gap === 'ended' && (
        <path
          d={`M${x - 4} 91h8M${x - 4} 95h8`}
          stroke={colour.gate}
          strokeWidth="1.4"
          strokeLinecap="round"
        />
      )}
    </g>
  );
}
