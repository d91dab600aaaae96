import { expect } from 'vitest';
import '../../components/ui/tokens.css';
import { accessible } from './accessible.ts';

/** Messages of locales/en.yml in the browser's format, put here by vitest.config.ts. */
declare const MESSAGES: Record<string, { message: string }>;

/** The browser's i18n as the extension has it, answered from the real locale file. */
const i18n = {
  getMessage(key: string, substitutions: string | string[] = []): string {
    const values = [substitutions].flat();
    return (MESSAGES[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? '');
  },
  getUILanguage: () => 'en',
};

Object.assign(globalThis, { chrome: { i18n, runtime: { id: 'ebb' } } });

expect.extend({ accessible });
