import { Typography } from '@mui/material';

/** The title of a part of the dashboard. */
export function SectionTitle(props: { readonly children: string }) {
  return (
    <Typography variant="h2" sx={{ fontSize: '1.15rem', mb: 1.25 }}>
      {props.children}
    </Typography>
  );
}
