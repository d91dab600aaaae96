import { describe, expect, test } from 'vitest';
import { type Hemisphere, hemisphereOf } from '../../../../core/calendar/hemisphere.ts';
import { zoneClock } from '../../../../core/calendar/zone-clock.ts';

/** Twelve months of pauses, one on the tenth of each, by the clock of a zone; the year given ends with its December. */
function yearIn(zone: string, year = 2026) {
  const clock = zoneClock(zone);
  return Array.from({ length: 12 }, (_, month) => {
    const at = Date.UTC(year, month, 10, 20);
    return { at, offset: clock(at) / 60_000 };
  });
}

describe('a year of pauses is known to have been', () => {
  test.each<[Hemisphere, string]>([
    // Clocks that are set forward for the summer.
    ['north', 'Europe/Berlin'],
    ['north', 'America/New_York'],
    ['north', 'Africa/Cairo'],
    ['north', 'Asia/Jerusalem'],
    ['south', 'Pacific/Auckland'],
    ['south', 'America/Santiago'],
    ['south', 'Australia/Sydney'],
    // Irish winter time is set back from a standard that is the summer's.
    ['north', 'Europe/Dublin'],
    // Clocks that stay as they are.
    ['north', 'Europe/Istanbul'],
    ['north', 'Asia/Tokyo'],
    ['north', 'Asia/Calcutta'],
    ['north', 'America/Phoenix'],
    ['south', 'Australia/Perth'],
    ['south', 'America/Argentina/Cordoba'],
    ['south', 'America/Buenos_Aires'],
    ['south', 'Africa/Johannesburg'],
    // Its clocks are those of Norway.
    ['south', 'Antarctica/Troll'],
  ])('in the %s by the clock of %s', (half, zone) => {
    expect(hemisphereOf(zone, yearIn(zone))).toBe(half);
  });
});

describe('the half of the earth stays unsaid', () => {
  test.each([
    'Asia/Singapore',
    'Africa/Nairobi',
    'America/Bogota',
    'Africa/Casablanca',
    'UTC',
    'Etc/GMT-3',
    // What a browser says that hides where it is.
    'Atlantic/Reykjavik',
  ])('by the clock of %s', (zone) => {
    expect(hemisphereOf(zone, yearIn(zone))).toBeNull();
  });

  test('without a pause', () => {
    expect(hemisphereOf('Europe/Berlin', [])).toBeNull();
  });

  test('for someone who has moved within the year', () => {
    const moved = [...yearIn('Australia/Sydney').slice(0, 6), ...yearIn('Europe/London').slice(6)];
    expect(hemisphereOf('Europe/London', moved)).toBeNull();
  });
});

test('a journey takes nobody’s summer away', () => {
  const journey = yearIn('Europe/London').with(2, yearIn('Australia/Sydney')[2] ?? fail());
  expect(hemisphereOf('Europe/London', journey)).toBe('north');
});

test('of many thousand pauses only a few are asked about their clock', () => {
  let asked = 0;
  const pause = {
    at: Date.UTC(2026, 0, 10),
    get offset() {
      asked += 1;
      return 0;
    },
  };
  expect(hemisphereOf('Europe/London', new Array(100_000).fill(pause))).toBe('north');
  expect(asked).toBeLessThan(30);
});

function fail(): never {
  throw new Error('no such month');
}
