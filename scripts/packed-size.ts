import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

// What a store would hand out, zipped: at most 215 kB, for each browser.
const limit = 215_000;
const folder = '.output';
const archives = readdirSync(folder).filter((file) => /^ebb-.*-(chrome|firefox)\.zip$/.test(file));
const sizes = archives.map((file) => ({ file, bytes: statSync(join(folder, file)).size }));
for (const { file, bytes } of sizes) console.log(`${file} ${(bytes / 1000).toFixed(1)} kB`);
process.exitCode = sizes.length === 2 && sizes.every(({ bytes }) => bytes <= limit) ? 0 : 1;
