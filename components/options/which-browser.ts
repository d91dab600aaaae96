/** The browsers that call where an extension lies by words of their own. */
const known = [
  { form: /Firefox\//, phone: 'firefoxPhone', desk: 'firefox' },
  { form: /Edg(?:A|iOS)?\//, phone: 'edgePhone', desk: 'edge' },
  { form: /OPR\/|Vivaldi\//, phone: 'other', desk: 'other' },
  { form: /Chrome\//, phone: 'other', desk: 'chrome' },
] as const;

/** A browser, as far as its words go; `other` for one whose words aren't known. */
export type WhichBrowser = (typeof known)[number]['phone' | 'desk'];

/** Which browser it is, by its user agent. */
export function whichBrowser(userAgent: string): WhichBrowser {
  const found = known.find(({ form }) => form.test(userAgent));
  if (!found) return 'other';
  return /Android|iPhone|iPad/.test(userAgent) ? found.phone : found.desk;
}
