import { Box } from '@mui/material';
import type { SceneState } from './scene-state.ts';

/** As many keys as can be told apart on the gate; beyond that the words count on. */
const mostKeysDrawn = 9;

const colour = {
  lamp: '#F3B63F',
  gate: '#F2E6D2',
  gateShade: '#CDBFA8',
  ground: '#0B2126',
  hill: 'rgba(16, 42, 47, 0.62)',
  farHill: 'rgba(28, 58, 62, 0.45)',
  wall: '#1F4F55',
  wallShade: '#1A4348',
  roof: '#12343A',
  darkWindow: '#12343A',
  unlit: 'rgba(242, 230, 210, 0.28)',
} as const;

const change = {
  transition: 'transform 240ms ease-out, opacity 240ms ease-out, fill 240ms ease-out',
} as const;

/** Something that happens at the gate once, and then stays as it is: a key of this name comes in. */
export interface SceneMoment {
  readonly kind: 'comes-in';
  readonly name: string;
}

export interface SceneLook {
  /** `large` fills what it stands in, from the roof to the foot of the gate; its sky goes on above. `hero` has buttons in its sky. */
  readonly scale?: Scale;
  readonly moment?: SceneMoment | undefined;
}

type Scale = 'rail' | 'hero' | 'large';

const beside = { box: '0 0 320 330', fit: 'xMaxYMax slice', sx: { width: '100%', height: 'auto' } } as const;

const scales = {
  rail: beside,
  hero: beside,
  large: { box: '0 160 320 150', fit: 'xMidYMax meet', sx: { width: '100%', height: '100%' } },
} as const;

/** House, path and gate at dusk, drawn from the state; `says` is the same in words. */
export function Scene(props: SceneLook & { readonly state: SceneState; readonly says: string }) {
  const { state, says, scale = 'rail', moment } = props;
  const { box, fit, sx } = scales[scale];
  return (
    <Box
      component="svg"
      role="img"
      aria-label={says}
      viewBox={box}
      preserveAspectRatio={fit}
      sx={{ display: 'block', ...sx, overflow: 'visible' }}
    >
      <defs>
        <radialGradient id="lk-glow">
          <stop offset="0" stopColor={colour.lamp} stopOpacity="0.34" />
          <stop offset="1" stopColor={colour.lamp} stopOpacity="0" />
        </radialGradient>
      </defs>
      <Sky {...skies[scale]} />
      <Hills />
      <House windows={state.windows} />
      <Path light={state.path} />
      <Gate gate={moment ? 'opening' : state.gate} />
      <Keys {...state.keys} />
      {moment && <KeyAtGate name={moment.name} />}
    </Box>
  );
}

interface SkyLook {
  readonly stars: readonly (readonly [x: number, y: number, r: number])[];
  readonly moon: { readonly cx: number; readonly cy: number };
}

const starsBeside: SkyLook['stars'] = [
  [34, 52, 1.1],
  [96, 24, 0.8],
  [150, 66, 1],
  [188, 18, 1.2],
  [292, 40, 0.9],
  [70, 104, 0.8],
];

/** Where the moon stands in each, and stars. In the large one a sentence has the left of the sky. */
const skies: Readonly<Record<Scale, SkyLook>> = {
  rail: { stars: starsBeside, moon: { cx: 252, cy: 92 } },
  hero: { stars: starsBeside, moon: { cx: 172, cy: 178 } },
  large: {
    stars: [
      [-92, 178, 0.8],
      [22, 170, 0.7],
      [188, 164, 0.8],
      [236, 122, 0.9],
      [352, 158, 0.7],
      [376, 116, 0.9],
      [430, 170, 0.8],
    ],
    moon: { cx: 300, cy: 132 },
  },
};

function Sky({ stars, moon }: SkyLook) {
  return (
    <g>
      {stars.map(([x, y, r]) => (
        <circle key={x} cx={x} cy={y} r={r} fill="#F6EFE2" opacity="0.5" />
      ))}
      <circle {...moon} r="40" fill="url(#lk-glow)" opacity="0.5" />
      <circle {...moon} r="16" fill="#EFD9AE" opacity="0.94" />
    </g>
  );
}

function Hills() {
  return (
    <g>
      <path
        d="M-1200 214C-1080 190-960 236-840 222S-600 186-480 212-44 252 0 224 92 196 140 214s112 22 180-14c68-36 150-24 240-6s160 30 260 0 170-34 280-8 200 14 420 6V344H-1200Z"
        fill={colour.farHill}
      />
      <path
        d="M-1200 240C-1060 222-940 262-800 250S-560 226-420 244-58 278 0 246s108-28 158-8 110 10 162-14c52-24 140-18 230-2s170 22 270 2 180-24 290-4 200 12 410 4V352H-1200Z"
        fill={colour.hill}
      />
      <path
        d="M-1200 280C-1060 270-940 296-800 290S-560 272-420 284-62 302 0 284s116-14 166-4 104 8 154-6c50-14 140-10 230 0s170 14 270 2 180-16 290-2 200 10 410 2V340H-1200Z"
        fill={colour.ground}
      />
    </g>
  );
}

function House({ windows }: { readonly windows: SceneState['windows'] }) {
  const lit = windows === 'lit';
  const fill = lit ? colour.lamp : colour.darkWindow;
  return (
    <g>
      {lit && <ellipse cx="247" cy="240" rx="92" ry="74" fill="url(#lk-glow)" />}
      <path d="M271 176h10v30h-10Z" fill={colour.roof} />
      <path d="M212 220h70v48h-70Z" fill={colour.wall} />
      <path d="M266 220h16v48h-16Z" fill={colour.wallShade} />
      <path d="m247 178 44 43h-88l44-43Z" fill={colour.roof} />
      <g style={change} fill={fill}>
        <rect x="220" y="229" width="15" height="15" rx="1.5" />
        <rect x="260" y="229" width="15" height="15" rx="1.5" />
        <circle cx="247" cy="207" r="4.5" />
      </g>
      <path
        d="M227.5 229v15M220 236.5h15M267.5 229v15M260 236.5h15"
        stroke={colour.roof}
        strokeWidth="1.3"
        opacity="0.75"
      />
      <path d="M241.5 268v-21a1.5 1.5 0 0 1 1.5-1.5h9a1.5 1.5 0 0 1 1.5 1.5v21Z" fill="#87472E" />
      <circle cx="251" cy="257.5" r="1" fill={colour.lamp} />
    </g>
  );
}

/** Lamps along a curve from the door to the gate. */
const lamps = [
  [236, 276],
  [226, 282.5],
  [214, 288],
  [201, 292.5],
  [187, 296],
  [172.5, 298.5],
  [158, 300],
  [143, 301],
  [128.5, 301.5],
  [114, 302],
] as const;

function Path({ light }: { readonly light: SceneState['path'] }) {
  return (
    <g>
      {lamps.map(([x, y], index) => {
        const on = light === 'lit' || (light === 'flickering' && index % 2 === 0);
        return (
          <g key={x}>
            {on && <ellipse cx={x} cy={y} rx="7.5" ry="5" fill={colour.lamp} opacity="0.16" />}
            <ellipse style={change} cx={x} cy={y} rx="2.9" ry="2.2" fill={on ? colour.lamp : colour.unlit} />
          </g>
        );
      })}
    </g>
  );
}

/**
 * What happens once begins as it was and ends as it is drawn: for whoever asked their computer for less motion, who gets no
 * animation at all, the last picture stands there at once.
 */
const once = (name: string, from: Readonly<Record<string, string | number>>) => ({
  animation: `${name} 240ms ease-out`,
  [`@keyframes ${name}`]: { from },
});

/** Two leaves between stone posts. Open, they stand back from the viewer; locked, a padlock holds them. */
function Gate({ gate }: { readonly gate: SceneState['gate'] | 'opening' }) {
  const locked = gate === 'locked';
  const moves = gate === 'opening';
  return (
    <g>
      <Leaf hinge={30} swing={locked ? 'none' : 'left'} moves={moves} />
      <Leaf hinge={98} swing={locked ? 'none' : 'right'} moves={moves} />
      <Post x={22} />
      <Post x={98} />
      <g style={{ ...change, opacity: locked ? 1 : 0 }}>
        <path d="M58.5 281v-5a5.5 5.5 0 0 1 11 0v5" fill="none" stroke={colour.lamp} strokeWidth="2.6" />
        <rect x="54.5" y="280" width="19" height="15.5" rx="3.2" fill={colour.lamp} />
        <path d="M64 285.5v4.5" stroke="#6B4708" strokeWidth="2.4" strokeLinecap="round" />
      </g>
    </g>
  );
}

function Post({ x }: { readonly x: number }) {
  return (
    <g>
      <rect x={x} y="246" width="8" height="62" rx="1.5" fill={colour.gate} />
      <rect x={x + 5.5} y="246" width="2.5" height="62" fill={colour.gateShade} />
      <rect x={x - 2} y="242" width="12" height="5" rx="1.5" fill={colour.gate} />
      <circle cx={x + 4} cy="239" r="3.6" fill={colour.gate} />
    </g>
  );
}

function Leaf(props: {
  readonly hinge: number;
  readonly swing: 'none' | 'left' | 'right';
  readonly moves: boolean;
}) {
  const { hinge, swing, moves } = props;
  const left = hinge < 64;
  const centre = 64;
  const bars = [0.14, 0.36, 0.58, 0.8].map((part) => hinge + (centre - hinge) * part);
  const top = (x: number): number => 266 - 14 * Math.sin((Math.abs(x - hinge) / 34) * (Math.PI / 2));
  const turned = swing === 'none' ? 'none' : `skewY(${swing === 'left' ? -16 : 16}deg) scaleX(0.42)`;
  return (
    <Box
      component="g"
      style={{ ...change, transform: turned, transformOrigin: `${hinge}px 304px` }}
      sx={moves ? once('lk-gate-opens', { transform: 'none' }) : {}}
      fill="none"
      stroke={colour.gate}
      strokeWidth="2.6"
      strokeLinecap="round"
    >
      <path d={`M${hinge} 266Q${(hinge + centre) / 2} ${left ? 253 : 253} ${centre} 251.5`} />
      <path d={`M${centre} 251.5V304`} />
      <path d={`M${hinge} 277H${centre}M${hinge} 300H${centre}`} />
      {bars.map((x) => (
        <path key={x} d={`M${x} ${top(x)}V304`} strokeWidth="2" />
      ))}
    </Box>
  );
}

/** One small key for each device on a hook rail beside the gate: gold when it exists, an outline when it is planned. */
function Keys({ made, planned }: SceneState['keys']) {
  const drawn = Math.min(made + planned, mostKeysDrawn);
  const gap = Math.min(9, 68 / Math.max(1, drawn - 1));
  const first = 64 - (gap * (drawn - 1)) / 2;
  if (drawn === 0) return null;
  const places = Array.from({ length: drawn }, (_, index) => ({
    x: first + index * gap,
    look: index < made ? ('made' as const) : ('planned' as const),
  }));
  return (
    <g>
      <path
        d="M28 227.5h72M30 227.5V240M98 227.5V240"
        stroke={colour.gate}
        strokeWidth="2"
        strokeLinecap="round"
      />
      {places.map(({ x, look }) => (
        <SmallKey key={x} x={x} look={look} />
      ))}
    </g>
  );
}

function SmallKey({ x, look }: { readonly x: number; readonly look: 'made' | 'planned' }) {
  const gold = look === 'made';
  return (
    <g
      fill="none"
      stroke={gold ? colour.lamp : colour.gate}
      strokeWidth={gold ? 1.9 : 1.1}
      strokeDasharray={gold ? undefined : '1.8 1.4'}
      opacity={gold ? 1 : 0.75}
    >
      <path d={`M${x} 228v2.2`} stroke={colour.gate} strokeWidth="1" strokeDasharray="none" />
      <circle cx={x} cy="233" r="2.7" />
      <path d={`M${x} 235.7v8.8m0-1h2.3m-2.3-2.8h2.3`} strokeLinecap="round" />
    </g>
  );
}

/** The key that comes in, in the open gate, with its name on a tag. */
function KeyAtGate({ name }: { readonly name: string }) {
  const size = name.length > 20 ? 7 : 9;
  const width = size * estimateWidth(name) + 12;
  // A long name begins at the edge of the picture and goes on to the right.
  const middle = Math.max(64, width / 2 + 2);
  return (
    <Box component="g" sx={once('lk-key-comes', { transform: 'translateX(-26px)', opacity: 0 })}>
      <g fill="none" stroke={colour.lamp} strokeWidth="4.2" strokeLinecap="round" strokeLinejoin="round">
        <circle cx="47" cy="273" r="6.6" />
        <path d="M53.6 273H83m-3 0v5.6m-7.4-5.6v4.4" />
      </g>
      <rect x={middle - width / 2} y="286" width={width} height="17" rx="8.5" fill="#FBF7F0" />
      <text x={middle} y={297.7} textAnchor="middle" fill="#1C2B2A" fontSize={size} fontWeight="600">
        {name}
      </text>
    </Box>
  );
}

/** About how wide a text is, in parts of its size: the tag is drawn before anybody could measure. */
function estimateWidth(text: string): number {
  const widths = [...text].map((letter) => {
    if (/[\u2E80-\uFFFF]/.test(letter)) return 1;
    if (/[ijlrtfI1.,:;'’ -]/.test(letter)) return 0.34;
    return /[mwMW@]/.test(letter) ? 0.86 : /[A-Z]/.test(letter) ? 0.68 : 0.56;
  });
  return widths.reduce((sum, width) => sum + width, 0);
}
