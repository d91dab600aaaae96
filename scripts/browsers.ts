import { ensurePrograms } from './needed-programs.ts';

// npm run browsers: what the tests need besides Node.
process.exitCode = ensurePrograms(['chromium', 'firefox', 'Xvfb', 'xdotool']) ? 0 : 1;
