import { InputAdornment, Typography } from '@mui/material';

/** The domain, after the word that is typed before it. */
export function DomainSuffix({ domain }: { readonly domain: string }) {
  return (
    <InputAdornment position="end" sx={{ maxWidth: '62%' }}>
      <Typography
        variant="subtitle1"
        sx={{ color: 'text.secondary', overflow: 'hidden', textOverflow: 'ellipsis' }}
      >
        .{domain}
      </Typography>
    </InputAdornment>
  );
}
