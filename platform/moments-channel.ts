/** The channel by which pages of Ebb's hear of moments; no page of anyone else's shares its origin. */
const name = 'moments';

let channel: BroadcastChannel | undefined;

/** Tells Ebb's own pages that moments have changed. */
export function announceMoments(): void {
  channel ??= new BroadcastChannel(name);
  channel.postMessage(null);
}

/** Hears of every change of moments. */
export function onMomentsChange(changed: () => void): void {
  new BroadcastChannel(name).addEventListener('message', changed);
}
