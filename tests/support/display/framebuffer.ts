import { closeSync, openSync, readSync } from 'node:fs';

/** The header of an X window dump is 25 big-endian words; these are the ones needed here. */
const word = { headerSize: 0, width: 4, height: 5, bytesPerLine: 12, colours: 19 };
/** Bytes of one entry in the table of colours that follows the header. */
const colourEntry = 12;

/** The picture of a display, read as it is now. */
export class Framebuffer {
  readonly #file: number;
  readonly #start: number;
  readonly #wordsPerLine: number;
  readonly #width: number;
  readonly #height: number;
  readonly #pixels: Uint32Array;

  /** Opens the file that Xvfb writes to. Throws when it isn't there. */
  constructor(path: string) {
    this.#file = openSync(path, 'r');
    const header = Buffer.alloc(100);
    readSync(this.#file, header, 0, header.length, 0);
    const at = (index: number) => header.readUInt32BE(index * 4);
    this.#start = at(word.headerSize) + at(word.colours) * colourEntry;
    this.#width = at(word.width);
    this.#height = at(word.height);
    this.#wordsPerLine = at(word.bytesPerLine) / 4;
    this.#pixels = new Uint32Array(this.#wordsPerLine * this.#height);
  }

  /** How many pixels of a grid of every fourth have exactly this colour (0xrrggbb) just now. */
  count(colour: number): number {
    readSync(this.#file, this.#pixels, 0, this.#pixels.byteLength, this.#start);
    let found = 0;
    for (let y = 0; y < this.#height; y += 4) {
      for (let x = 0; x < this.#width; x += 4) {
        const pixel = this.#pixels[y * this.#wordsPerLine + x] ?? 0;
        if ((pixel & 0xffffff) === colour) found += 1;
      }
    }
    return found;
  }

  /**
   * How many pixels of a grid of every fourth are darker just now than a relative luminance (0–1, as
   * WCAG has it), between two lines of the screen.
   */
  countDarker(luminance: number, lines: { from: number; to: number }): number {
    readSync(this.#file, this.#pixels, 0, this.#pixels.byteLength, this.#start);
    let found = 0;
    for (let y = lines.from; y < lines.to; y += 4) {
      for (let x = 0; x < this.#width; x += 4) {
        if (luminanceOf(this.#pixels[y * this.#wordsPerLine + x] ?? 0) < luminance) found += 1;
      }
    }
    return found;
  }

  /** Closes the file. */
  close(): void {
    closeSync(this.#file);
  }
}

/** Relative luminance of each value of a channel. */
const linear = Float64Array.from({ length: 256 }, (_, value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});

function luminanceOf(pixel: number): number {
  const channel = (shift: number) => linear[(pixel >> shift) & 0xff] ?? 0;
  return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0);
}
