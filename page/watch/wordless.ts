import type { PauseRecord } from '../../core/moments/pause-record.ts';
import { ask } from '../ask.ts';
import { nothing } from '../shared-state.ts';
import type { Standing } from '../veil/standing.ts';

/** Whether hold, which matches the usual spellings, may not come to a URL that is theirs. */
export const isOdd = (url: string): boolean => /^[^?]*[A-Z%]|[^:]\/\/|#/.test(url);

/**
 * Where no words come, the page itself is asked for: hold stands there, with what was prepared, or with two plain ways.
 * At an address without hold the browser asks whether to go on.
 */
export const leadWordlessly = (standing: Standing, record: PauseRecord) => (): void => {
  // One pause is enough, and the next is told of by itself.
  ask('keep', { ...record, revision: 2, calledOff: true }).catch(nothing);
  const { url, open, back } = standing;
  if (!isOdd(url)) location.assign(url);
  else if (confirm(chrome.i18n.getMessage('went_on'))) open(true);
  else back();
};
