import type { Page } from 'puppeteer-core';

/** A picture that was taken. */
export interface Picture {
  /** What it shows: the surface, and its state where there are several. */
  name: string;
  /** Name of the view it is seen in. */
  view: string;
  /** The picture itself, in the album's form. */
  image: Uint8Array;
}

/** Forms a picture can have; a PNG loses nothing. */
const forms = { webp: { type: 'webp', quality: 80 }, png: { type: 'png' } } as const;

/** Holds the pictures that are taken, in their order. */
export class Album {
  /** What has been taken so far. */
  readonly pictures: Picture[] = [];
  /** Their form, which is how their files end. */
  readonly form: keyof typeof forms;

  constructor(form: keyof typeof forms = 'webp') {
    this.form = form;
  }

  /** Takes a picture of a page: all of it, or what the window shows. */
  async keep(page: Page, name: string, view: string, whole = false): Promise<void> {
    await page.evaluate(endOfMotion);
    this.#add(name, view, await page.screenshot({ ...forms[this.form], fullPage: whole }));
  }

  /**
   * Takes a picture of each element with a selector, with a little room around it.
   * @param names their names, in order; there are as many
   */
  async keepParts(
    page: Page,
    selector: string,
    names: readonly string[],
    view: string,
  ): Promise<void> {
    await page.evaluate(endOfMotion);
    const places = await page.$$eval(selector, placesOf);
    if (places.length !== names.length) throw new Error(`${places.length} of ${names.join(', ')}`);
    for (const [index, clip] of places.entries()) {
      this.#add(names[index] ?? '', view, await page.screenshot({ ...forms[this.form], clip }));
    }
  }

  #add(name: string, view: string, image: Uint8Array): void {
    this.pictures.push({ name, view, image });
    console.log(`${name} ${view}`);
  }
}

/** Runs in the page. Where elements are on it, with room around them as far as there is any. */
function placesOf(elements: Element[]) {
  return elements.map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const room = Math.min(24, left);
    return {
      x: left - room + scrollX,
      y: top - 24 + scrollY,
      width: width + 2 * room,
      height: height + 48,
    };
  });
}

/** Runs in the page. Settles when all motion that has an end has ended, and what was moved is drawn. */
async function endOfMotion(): Promise<void> {
  for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
  const ends = (motion: Animation) => Number.isFinite(motion.effect?.getComputedTiming().endTime);
  const motions = document.getAnimations().filter(ends);
  await Promise.allSettled(motions.map(({ finished }) => finished));
}
