import type { Components, Theme } from '@mui/material/styles';

type Styled = Components<Omit<Theme, 'components'>>;

const radius = { card: 14, button: 11, small: 8 } as const;
const calm = '200ms ease-out';
/** The computer's user chose few colours: backgrounds and shadows are gone, and only borders are left to tell things apart. */
export const forcedColours = '@media (forced-colors: active)';
/** What is chosen from a list or pointed at in it, where only the system's own two colours for that can say so. */
const picked = {
  forcedColorAdjust: 'none',
  backgroundColor: 'Highlight',
  color: 'HighlightText',
} as const;

/** How each MUI component looks here. Nothing is restyled on a screen that could be restyled once. */
export const components: Styled = {
  MuiCssBaseline: {
    styleOverrides: (theme) => ({
      html: {
        WebkitFontSmoothing: 'antialiased',
        fontSynthesis: 'none',
        // The bar at the foot lies over a narrow page: what the focus moves to stops above it (WCAG 2.2, 2.4.11).
        [theme.breakpoints.down('md')]: { '@media (min-height: 461px)': { scrollPaddingBottom: 136 } },
      },
      // A long address breaks rather than being cut off, in a heading too.
      // No last line is a single letter or a short word.
      body: {
        overscrollBehavior: 'none',
        fontFeatureSettings: '"tnum" 0',
        overflowWrap: 'break-word',
        textWrap: 'pretty',
      },
      // Names stand among Chinese letters without a space where a list joins them: a little room, and none twice.
      'html:lang(zh)': { textAutospace: 'normal' },
      '#root': { minHeight: '100dvh' },
      '[dir=rtl] .lk-pointing': { scale: '-1 1' },
      // Addresses and commands are read as they are written, in every language.
      'code, pre': { unicodeBidi: 'plaintext' },
      '::selection': { background: theme.vars.palette.lamp.main, color: '#1C2B2A' },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': { animation: 'none !important', transition: 'none !important' },
      },
    }),
  },
  MuiTypography: {
    // MUI makes headings of these; a screen has one heading and few below it.
    defaultProps: { variantMapping: { subtitle1: 'p', subtitle2: 'p', body1: 'p', body2: 'p' } },
  },
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: {
      root: {
        [forcedColours]: {
          border: '1px solid ButtonBorder',
          '&[aria-disabled="true"], &.Mui-disabled': { color: 'GrayText', borderColor: 'GrayText' },
        },
      },
    },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: ({ theme }) => ({
        borderRadius: radius.button,
        minHeight: 44,
        padding: '9px 18px',
        whiteSpace: 'nowrap',
        transition: `background-color ${calm}, border-color ${calm}`,
        '&[aria-disabled="true"]': { cursor: 'default' },
        [theme.breakpoints.down('sm')]: { whiteSpace: 'normal' },
      }),
      contained: ({ theme }) => ({
        '&:hover': { backgroundColor: theme.vars.palette.primary.dark },
        '&[aria-disabled="true"]': {
          backgroundColor: `color-mix(in srgb, ${theme.vars.palette.primary.main} 42%, ${theme.vars.palette.surface.band})`,
        },
      }),
      outlined: ({ theme }) => ({
        borderColor: theme.vars.palette.surface.edge,
        backgroundColor: theme.vars.palette.background.paper,
        '&:hover': {
          borderColor: theme.vars.palette.primary.main,
          backgroundColor: theme.vars.palette.soft.pine,
        },
      }),
      text: ({ theme }) => ({
        padding: '9px 12px',
        // A short word begins where the text around it does, too: it is not put into the middle of room that it does not need.
        minWidth: 44,
        // On a narrow screen it takes several lines, which begin where the text around it does.
        textAlign: 'start',
        '&:hover': { backgroundColor: theme.vars.palette.soft.pine },
        '&[aria-disabled="true"]': {
          color: theme.vars.palette.text.secondary,
          [forcedColours]: { color: 'GrayText' },
        },
      }),
      sizeSmall: { minHeight: 36, padding: '5px 12px' },
    },
  },
  MuiIconButton: {
    styleOverrides: {
      root: ({ theme }) => ({
        borderRadius: radius.button,
        color: theme.vars.palette.text.secondary,
        '&:hover': { backgroundColor: theme.vars.palette.soft.pine, color: theme.vars.palette.text.primary },
      }),
    },
  },
  MuiLink: {
    defaultProps: { underline: 'always' },
    styleOverrides: {
      root: ({ theme }) => ({
        fontWeight: 600,
        borderRadius: 3,
        textDecorationColor: `color-mix(in srgb, ${theme.vars.palette.primary.main} 40%, transparent)`,
        textUnderlineOffset: '0.2em',
        '&:hover': { textDecorationColor: 'currentColor' },
      }),
    },
  },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiFormLabel: {
    styleOverrides: {
      root: ({ theme }) => ({
        color: theme.vars.palette.text.primary,
        fontWeight: 600,
        marginBottom: 6,
        '&.Mui-focused, &.Mui-error': { color: theme.vars.palette.text.primary },
      }),
    },
  },
  MuiFormHelperText: {
    styleOverrides: {
      root: ({ theme }) => ({
        margin: '7px 0 0',
        fontSize: theme.typography.body2.fontSize,
        lineHeight: 1.5,
        color: theme.vars.palette.text.secondary,
        '&.Mui-error': { color: theme.vars.palette.error.main },
      }),
    },
  },
  MuiOutlinedInput: {
    defaultProps: { notched: false },
    styleOverrides: {
      root: ({ theme }) => ({
        borderRadius: radius.button,
        backgroundColor: theme.vars.palette.background.paper,
        minHeight: 50,
        fontSize: theme.typography.subtitle1.fontSize,
        '& .MuiOutlinedInput-notchedOutline': {
          borderColor: theme.vars.palette.surface.edge,
          transition: `border-color ${calm}`,
        },
        '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: theme.vars.palette.text.secondary },
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': {
          borderWidth: 2,
          borderColor: theme.vars.palette.text.primary,
        },
        '&.Mui-focused': { boxShadow: `0 0 0 4px ${theme.vars.palette.lamp.main}` },
        '&.Mui-error .MuiOutlinedInput-notchedOutline': { borderColor: theme.vars.palette.error.main },
      }),
      input: ({ theme }) => ({
        padding: '12px 14px',
        height: 'auto',
        '&::placeholder': { color: theme.vars.palette.text.secondary, opacity: 1 },
      }),
    },
  },
  MuiAutocomplete: {
    styleOverrides: {
      inputRoot: { padding: '5px 9px' },
      tag: ({ theme }) => ({ backgroundColor: theme.vars.palette.soft.pine }),
      paper: ({ theme }) => ({
        borderRadius: radius.card,
        border: `1px solid ${theme.vars.palette.divider}`,
        marginTop: 6,
      }),
      listbox: ({ theme }) => ({
        padding: 6,
        '& .MuiAutocomplete-option': {
          borderRadius: radius.small,
          minHeight: 42,
          '&.Mui-focused, &[aria-selected="true"], &[aria-selected="true"].Mui-focused': {
            backgroundColor: theme.vars.palette.soft.pine,
          },
          '&.Mui-focused': { [forcedColours]: picked },
          '&[aria-selected="true"]': { fontWeight: 600 },
        },
      }),
    },
  },
  MuiNativeSelect: { styleOverrides: { root: { width: '100%' } } },
  MuiSelect: {
    styleOverrides: { select: { display: 'flex', alignItems: 'center', minHeight: 26 } },
    defaultProps: { MenuProps: { transitionDuration: 160 } },
  },
  MuiMenu: {
    styleOverrides: {
      paper: ({ theme }) => ({
        borderRadius: radius.card,
        border: `1px solid ${theme.vars.palette.divider}`,
        boxShadow: 'none',
        marginTop: 4,
      }),
      list: { padding: 6 },
    },
  },
  MuiMenuItem: {
    styleOverrides: {
      root: ({ theme }) => ({
        borderRadius: radius.small,
        minHeight: 42,
        gap: 10,
        '&:hover, &.Mui-selected, &.Mui-selected:hover': { backgroundColor: theme.vars.palette.soft.pine },
        '&.Mui-selected': { fontWeight: 600, [forcedColours]: picked },
      }),
    },
  },
  MuiChip: {
    styleOverrides: {
      root: ({ theme }) => ({
        height: 27,
        fontSize: theme.typography.body2.fontSize,
        fontWeight: 600,
        backgroundColor: theme.vars.palette.soft.pine,
        color: theme.vars.palette.text.primary,
        [forcedColours]: { border: '1px solid CanvasText' },
      }),
      label: { padding: '0 11px' },
      colorWarning: ({ theme }) => ({
        backgroundColor: theme.vars.palette.lamp.soft,
        color: theme.vars.palette.lamp.onSoft,
      }),
      colorError: ({ theme }) => ({
        backgroundColor: theme.vars.palette.soft.clay,
        color: theme.vars.palette.error.main,
      }),
    },
  },
  MuiLinearProgress: {
    styleOverrides: {
      root: ({ theme }) => ({
        height: 8,
        borderRadius: 4,
        backgroundColor: theme.vars.palette.divider,
        [forcedColours]: { outline: '1px solid CanvasText' },
      }),
      bar: { borderRadius: 4, [forcedColours]: { borderTop: '8px solid Highlight' } },
    },
  },
  MuiCircularProgress: {
    defaultProps: { size: 22, thickness: 4.2, color: 'warning' },
    styleOverrides: { root: { flexShrink: 0 } },
  },
  MuiDialog: {
    styleOverrides: {
      paper: ({ theme }) => ({
        borderRadius: 18,
        border: `1px solid ${theme.vars.palette.divider}`,
        backgroundColor: theme.vars.palette.background.default,
        boxShadow: '0 24px 70px rgba(8, 22, 22, 0.28)',
        [theme.breakpoints.down('sm')]: {
          margin: 12,
          width: 'calc(100% - 24px)',
          maxHeight: 'calc(100% - 24px)',
        },
      }),
    },
  },
  MuiDialogTitle: {
    styleOverrides: {
      root: ({ theme }) => ({
        ...theme.typography.h2,
        padding: '26px 28px 6px',
        [theme.breakpoints.down('sm')]: { padding: '20px 20px 4px' },
      }),
    },
  },
  MuiDialogContent: {
    styleOverrides: {
      root: ({ theme }) => ({
        padding: '8px 28px 20px',
        [theme.breakpoints.down('sm')]: { padding: '8px 20px 20px' },
      }),
    },
  },
  MuiDialogActions: {
    styleOverrides: {
      root: ({ theme }) => ({
        padding: '14px 22px',
        gap: 8,
        borderTop: `1px solid ${theme.vars.palette.divider}`,
        backgroundColor: theme.vars.palette.surface.band,
      }),
    },
  },
  MuiBackdrop: {
    styleOverrides: {
      root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: 'rgba(11, 28, 30, 0.5)' } },
    },
  },
  MuiTooltip: {
    defaultProps: { enterDelay: 400, describeChild: true },
    styleOverrides: {
      tooltip: ({ theme }) => ({
        borderRadius: radius.small,
        padding: '6px 10px',
        fontSize: theme.typography.body2.fontSize,
        backgroundColor: theme.vars.palette.text.primary,
        color: theme.vars.palette.background.default,
        [forcedColours]: { border: '1px solid CanvasText' },
      }),
    },
  },
  MuiSwitch: {
    styleOverrides: {
      root: { width: 46, height: 28, padding: 0, overflow: 'visible' },
      switchBase: ({ theme }) => ({
        [forcedColours]: {
          border: 0,
          '&.Mui-disabled .MuiSwitch-thumb, &.Mui-disabled + .MuiSwitch-track': { borderColor: 'GrayText' },
        },
        padding: 4,
        color: theme.vars.palette.background.paper,
        '&.Mui-checked': { transform: 'translateX(18px)', color: theme.vars.palette.primary.contrastText },
        '&.Mui-checked + .MuiSwitch-track': { opacity: 1, backgroundColor: theme.vars.palette.primary.main },
        '&.Mui-focusVisible + .MuiSwitch-track': {
          outline: `2px solid ${theme.vars.palette.text.primary}`,
          outlineOffset: 2,
          boxShadow: `0 0 0 6px ${theme.vars.palette.lamp.main}`,
        },
      }),
      thumb: {
        width: 20,
        height: 20,
        boxShadow: 'none',
        [forcedColours]: { border: '10px solid ButtonText' },
      },
      track: ({ theme }) => ({
        borderRadius: 14,
        opacity: 1,
        backgroundColor: theme.vars.palette.surface.edge,
        [forcedColours]: { border: '1px solid ButtonText' },
      }),
    },
  },
  MuiRadio: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: ({ theme }) => ({ color: theme.vars.palette.surface.edge }) },
  },
  MuiSkeleton: {
    defaultProps: { animation: 'pulse' },
    styleOverrides: {
      root: ({ theme }) => ({ backgroundColor: theme.vars.palette.divider, borderRadius: radius.small }),
    },
  },
};
