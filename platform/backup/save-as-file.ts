import { localDay } from '../../core/calendar/local-day.ts';
import { hereAndNow } from '../clock.ts';

/** Hands something to the browser to be saved as a file, named after the day on this device's clock. */
export function saveAsFile(file: Blob, ending: 'json' | 'csv' | 'txt' | 'md'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `ebb-${localDay(hereAndNow())}.${ending}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
