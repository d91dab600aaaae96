/** Keys of `storage.local`: the guard, and the pauses that were prepared. */
export const guardKey = 'guard';
export const preparedKey = 'prepared';

/** Key of `storage.local`: a copy of the list and the settings, or word that everything is being erased. */
export const copyKey = 'copy';

/** Key of `storage.local`: when the database was found cleared, until the person has put that away. */
export const lossKey = 'loss';

/** Key of `storage.local`: there once the quick exit was explained in the popup. */
export const exitSaidKey = 'exit said';

/** Keys of `storage.local` that begin so hold what waits for the background. */
export const outboxPrefix = 'out ';

/** Key of `storage.local`: as of which day what had become too old was last deleted. */
export const keptAsOfKey = 'kept as of';

/** Key of `storage.session`: there once everything was brought in line since the browser started. */
export const startedKey = 'started';

/** Key of `storage.local`: when an invitation was last notified. */
export const invitationNotifiedKey = 'invitation said';

/** Keys of `storage.session` that begin so, before the id of a tab, hold the moment that paused there. */
export const pauseInTabPrefix = 'pause in ';

/** Key of `storage.session`: the link that is handed to the list. */
export const offeredLinkKey = 'offered link';

/** Key of `storage.session`, or `localStorage` where the background has one: when someone was last listed. */
export const listedAtKey = 'listed at';

/** Key of `storage.session`: what the clock said when the background last looked. */
export const clockSeenKey = 'clock seen';

/** Key of `storage.local`: the same in short, while something lasts: it outlives the browser's session. */
export const clockKeptKey = 'clock kept';

/** Key of `storage.local`: the last errors, without anything of anybody's. */
export const errorLogKey = 'errors';

/** Key of `storage.local`: there while a change of the list, passes or settings isn't finished. */
export const unfinishedChangeKey = 'unfinished change';

/** Key of `storage.local`: match patterns of listed pages that this browser refuses scripts for. */
export const refusedKey = 'refused';

/** Key of `storage.local`: match patterns of listed sites where a script was tried last, and not let in. */
export const turnedAwayKey = 'turned away';
