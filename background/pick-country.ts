import type { SupportView } from '../core/support/support-view.ts';
import { viewSupport } from '../core/support/view-support.ts';
import { writeCountry } from '../platform/background/write.ts';
import { whereabouts } from '../platform/whereabouts.ts';
import { prepare } from './refresh.ts';

/** Keeps the country that was picked where it was asked for, and gives its lines. In a private window nothing is kept. */
export async function pickCountry(country: string, isPrivate = false): Promise<SupportView> {
  if (!isPrivate) {
    await writeCountry(country);
    prepare();
  }
  return viewSupport(country, whereabouts(), Date.now());
}
