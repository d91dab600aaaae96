import type { VNode } from 'preact';
import { Course } from '../../../components/charts/Course.tsx';
import { Drops } from '../../../components/charts/Drops.tsx';
import { Lengths } from '../../../components/charts/Lengths.tsx';
import { NightSky } from '../../../components/charts/NightSky.tsx';
import { Pebbles } from '../../../components/charts/Pebbles.tsx';
import { Reeds } from '../../../components/charts/Reeds.tsx';
import { Waves } from '../../../components/charts/Waves.tsx';
import type { WaveYear } from '../../../components/charts/wave-year.ts';

const numbers = [3, 1, 4, 0, 5, 2, 6];
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const weights = ['lighter', 'same', 'heavier'] as const;

/** The year behind 53 weeks from the end of November on, in the north. */
export const yearOfWaves: WaveYear = {
  seasons: [
    { at: 3, month: 'Dec', year: '2025' },
    { at: 16, month: 'Mar', year: '2026' },
    { at: 29, month: 'Jun', year: '2026' },
    { at: 42, month: 'Sep', year: '2026' },
  ],
  years: [{ at: 7, month: 'Jan', year: '2026' }],
  light: [0, 4, 17, 30, 43, 52].map((at, index) => ({
    at,
    share: [0.1, 0, 0.5, 1, 0.5, 0.1][index] ?? 0,
  })),
};

/** A chart with something of everything it can draw; `more` is added to its numbers. */
type Chart = (more: number) => VNode;

/** Charts whose points follow each other in time, or as they stand in the text. */
export const courses: Record<string, Chart> = {
  reeds: (more) => (
    <Reeds
      caption="days"
      days={weekdays.map((label, index) => ({
        ...{ label, name: label, toCome: index === 6 },
        ...{ turnedBack: (numbers[index] ?? 0) + more, wentOn: index % 3, left: index % 2 },
        ...(index === 1 ? { note: 'pauses off' } : {}),
      }))}
    />
  ),
  waves: (more) => (
    <Waves
      name="Waves"
      caption="weeks"
      unit="week"
      stretches={[...numbers, ...numbers].map((turnedBack, index) => ({
        ...{ name: `week ${index}`, label: `${index}`, left: 0, running: index === 13 },
        ...{ turnedBack: turnedBack + more, wentOn: (index % 3) + 1 },
      }))}
    />
  ),
  'a year of waves': (more) => (
    <Waves
      name="Waves"
      caption="weeks"
      unit="week"
      stretches={Array.from({ length: 53 }, (_, index) => ({
        ...{ name: `week ${index}`, label: `${index}`, left: 0, running: index === 52 },
        ...{ turnedBack: (index % 5) + more, wentOn: (index % 3) + 1 },
      }))}
      year={yearOfWaves}
    />
  ),
  'few waves': (more) => (
    <Waves
      name="Waves"
      caption="weeks"
      unit="week"
      stretches={numbers.slice(0, 3).map((turnedBack, index) => ({
        ...{ name: `week ${index}`, label: `${index}`, left: 0, running: false },
        ...{ turnedBack: turnedBack + more, wentOn: 1 },
      }))}
    />
  ),
  course: (more) => (
    <Course
      name="Space"
      caption="months"
      head={['month', 'space']}
      points={numbers.map((value, index) => ({
        ...{ name: `month ${index}`, label: `month ${index}` },
        ...{ value: value + more, words: `${value} hours` },
      }))}
    />
  ),
  sky: (more) => (
    <NightSky
      name="Rhythm"
      caption="hours"
      hours={Array.from({ length: 24 }, (_, hour) => `${hour}`)}
      rows={[
        {
          ...{ label: 'Mon', name: 'Monday' },
          counts: Array.from({ length: 24 }, (_, hour) => (hour % 4) + (hour % 2) * more),
        },
      ]}
    />
  ),
};

/** All charts there are. */
export const everyChart: Record<string, Chart> = {
  ...courses,
  pebbles: (more) => (
    <Pebbles
      name="Looks"
      caption="felt"
      heading="hope"
      shores={[
        {
          name: 'habit',
          pebbles: weights.map((after, index) => ({
            ...{ id: `${after} ${more}`, name: after, after },
            echo: weights[(index + more) % 3] ?? null,
          })),
        },
      ]}
    />
  ),
  drops: (more) => (
    <Drops
      caption="signs"
      heading="sign"
      times={weekdays.slice(0, 3)}
      rows={[
        {
          name: `trust ${more}`,
          answers: (['full', 'half', 'open'] as const).map((fill) => ({ fill, words: fill })),
        },
      ]}
    />
  ),
  lengths: (more) => (
    <Lengths
      name="sites"
      lengths={numbers.slice(0, 3).map((count, index) => ({
        ...{ name: `site ${index}`, count: count + more, words: `${count}` },
      }))}
    />
  ),
};
