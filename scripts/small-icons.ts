import { join } from 'node:path';
import sharp from 'sharp';
import type { WxtHooks } from 'wxt';

/** Sizes in which every pixel counts, dots: a toolbar's icon, and the same on a screen twice as fine. */
const sizes = [16, 32];

/** An icon of such a size, painted from what is drawn on a grid of 16. */
export function smallIcon(size: number): Promise<Buffer> {
  return sharp('assets/icon-16.svg', { density: (72 * size) / 16 })
    .png()
    .toBuffer();
}

/** Puts the icons drawn for small sizes beside the large ones, which are painted from assets/icon.svg. */
export const smallIcons: Partial<WxtHooks> = {
  'build:manifestGenerated'(_, manifest) {
    for (const size of sizes) manifest.icons = { ...manifest.icons, [size]: `icons/${size}.png` };
  },
  async 'build:done'({ config }, output) {
    for (const size of sizes) {
      const fileName = `icons/${size}.png`;
      await sharp(await smallIcon(size)).toFile(join(config.outDir, fileName));
      output.publicAssets.push({ type: 'asset', fileName });
    }
  },
  'prepare:publicPaths'(_, paths) {
    for (const size of sizes) paths.push(`icons/${size}.png`);
  },
};
