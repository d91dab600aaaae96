import type { WeekInWords } from '../../core/reflection/markdown.ts';
import { brokenIntoLines, paintPicture, pictureOf } from '../charts/save-picture.ts';
import { isRightToLeft } from '../charts/use-walk.ts';
import { paragraphsBeforeDays } from './week-words.ts';

/** The sheet, px: its width, the margin at its edges, how many dots each px has. */
const width = 720;
const margin = 72;
const sharpness = 2;
const column = width - 2 * margin;
/** Space that a saved chart has around itself, px. */
const drawingMargin = 24;

/** How words are set: size and height of a line in px, space above them, and whether quietly. */
interface Setting {
  size: number;
  line: number;
  above: number;
  quiet?: boolean;
}

const settings = {
  dates: { size: 15, line: 22, above: 0, quiet: true },
  title: { size: 34, line: 42, above: 4 },
  opening: { size: 24, line: 36, above: 40 },
  said: { size: 18, line: 30, above: 20 },
  asked: { size: 15, line: 24, above: 36, quiet: true },
  answer: { size: 18, line: 30, above: 8 },
} satisfies Record<string, Setting>;

/** Something on the sheet: its height with the space above, and how it is painted at a height. */
interface Block {
  height: number;
  paint: (canvas: OffscreenCanvasRenderingContext2D, top: number) => void;
}

/**
 * A week's letter as one picture, in the colours and the type of the page it is on.
 * @param words what it says, and what was written
 * @param days the chart of the days as it is on the page; null when there is none
 * @param page an element of that page, for its type and colours
 */
export async function weekPicture(
  words: WeekInWords,
  days: Element | null,
  page: Element,
): Promise<Blob> {
  const { fontFamily, color } = getComputedStyle(page);
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  const set = (text: string, how: keyof typeof settings) =>
    paragraph(text, settings[how], fontFamily, color);
  const [opening = '', ...said] = words.paragraphs.slice(0, paragraphsBeforeDays).filter(Boolean);
  const blocks = [
    set(words.dates, 'dates'),
    set(words.title, 'title'),
    set(opening, 'opening'),
    ...said.map((text) => set(text, 'said')),
    ...(days ? [await drawing(days)] : []),
    ...words.paragraphs.slice(paragraphsBeforeDays).map((text) => set(text, 'said')),
    ...words.written.flatMap(({ asked, answer }) => [
      set(asked, 'asked'),
      ...answer.split('\n').map((line) => set(line, 'answer')),
    ]),
  ];
  const height = 2 * margin + blocks.reduce((sum, block) => sum + block.height, 0);
  const sheet = new OffscreenCanvas(width * sharpness, height * sharpness);
  const canvas = sheet.getContext('2d');
  if (!canvas) throw new Error('There is nothing to paint on.');
  canvas.scale(sharpness, sharpness);
  canvas.fillStyle = paper;
  canvas.fillRect(0, 0, width, height);
  let top = margin;
  for (const block of blocks) {
    block.paint(canvas, top);
    top += block.height;
  }
  return sheet.convertToBlob({ type: 'image/png' });
}

function paragraph(text: string, how: Setting, family: string, color: string): Block {
  if (text.trim() === '') return { height: 0, paint: () => {} };
  const font = `${how.size}px ${family}`;
  const lines = brokenIntoLines(text, column, font);
  return {
    height: how.above + lines.length * how.line,
    paint(canvas, top) {
      canvas.font = font;
      canvas.fillStyle = color;
      canvas.globalAlpha = how.quiet ? 0.75 : 1;
      canvas.textAlign = 'start';
      canvas.direction = isRightToLeft() ? 'rtl' : 'ltr';
      for (const [index, line] of lines.entries()) {
        const base = top + how.above + index * how.line + how.line / 2 + how.size / 3;
        canvas.fillText(line, isRightToLeft() ? width - margin : margin, base);
      }
      canvas.globalAlpha = 1;
    },
  };
}

async function drawing(days: Element): Promise<Block> {
  const picture = await createImageBitmap(await paintPicture(pictureOf(days)));
  const shown = days.querySelector('svg')?.viewBox.baseVal.width ?? column;
  const around = (drawingMargin * column) / shown;
  const across = column + 2 * around;
  const height = (across * picture.height) / picture.width;
  return {
    height: height - around,
    paint: (canvas, top) => canvas.drawImage(picture, margin - around, top, across, height),
  };
}
