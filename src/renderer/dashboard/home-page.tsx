import { Box, Container } from '@mui/material';
import type { ReactNode } from 'react';
import { Column } from '../components/column.tsx';
import { ProblemNote } from '../components/problem-note.tsx';
import { screenColumn } from '../components/screen-layout.ts';
import { useWholeWindow } from '../components/whole-window.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { HomeHero } from './home-hero.tsx';

/** The whole window for the home that there is, on either way: the band with the house, and all else below it. */
export function HomePage(props: {
  readonly heading: string;
  readonly lead: ReactNode;
  /** Buttons for what is likely to be wanted. */
  readonly wishes: ReactNode;
  readonly children: ReactNode;
}) {
  useWholeWindow();
  const { problem } = useJourney();
  return (
    <Box sx={scrolled}>
      <HomeHero key={props.heading} heading={props.heading} lead={props.lead}>
        {props.wishes}
      </HomeHero>
      <Box component="main">
        <Container sx={{ ...screenColumn, pt: { xs: 3, md: 4 } }}>
          <Column gap={4}>
            {problem && <ProblemNote problem={problem} />}
            {props.children}
          </Column>
        </Container>
      </Box>
    </Box>
  );
}

const scrolled = { flex: 1, minHeight: 0, overflowY: { xs: 'visible', md: 'auto' } } as const;
