/** Regions whose week doesn't start on Monday (CLDR), for browsers that can't be asked. */
const otherStarts: readonly [weekStart: number, regions: string][] = [
  [5, 'MV'],
  [6, 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'],
  [
    7,
    'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ ' +
      'NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW',
  ],
];

/** `getWeekInfo` as a method (the standard) or a property (an earlier form of it). */
interface WithWeekInfo {
  getWeekInfo?: () => { firstDay: number };
  weekInfo?: { firstDay: number };
}

/**
 * The first day of the week where a locale is at home, ISO: 1 Monday … 7 Sunday.
 * @param locale a language tag such as `en-GB`; one that can't be read gives Monday
 */
export function weekStartOf(locale: string): number {
  try {
    const known: Intl.Locale & WithWeekInfo = new Intl.Locale(locale);
    const info = known.getWeekInfo?.() ?? known.weekInfo;
    return info?.firstDay ?? weekStartOfRegion(known.maximize().region);
  } catch {
    return 1;
  }
}

/** The first day of the week in a region (`GB`), from the list above; Monday for any other. */
export function weekStartOfRegion(region: string | undefined): number {
  const found = otherStarts.find(([, regions]) => region && regions.split(' ').includes(region));
  return found?.[0] ?? 1;
}
