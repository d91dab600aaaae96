/** The browsers that are known, as their own line about themselves names them; the first that fits. */
const known = [
  { form: /\bFirefox\/(\d+)/, name: 'Firefox' },
  { form: /\bEdg\/(\d+)/, name: 'Edge' },
  { form: /\bChrome\/(\d+)/, name: 'Chromium' },
];

/** A browser's name and the number of its version, from its user agent; no system, no device. */
export function browserVersion(userAgent: string): string {
  for (const { form, name } of known) {
    const [, version] = form.exec(userAgent) ?? [];
    if (version) return `${name} ${version}`;
  }
  return 'another browser';
}
