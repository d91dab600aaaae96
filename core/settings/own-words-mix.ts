import { kinds as allKinds, type Kind } from '../moments/moment.ts';

/** Whose words pauses show: Ebb's, both in turn, or one's own. */
export const mixes = ['ebb', 'both', 'own'] as const;
export type Mix = (typeof mixes)[number];

/** Whose words these kinds of pause show; null when they show none. */
export function mixOf(kinds: readonly Kind[]): Mix | null {
  const [ebb, own] = [kinds.includes('words'), kinds.includes('note')];
  if (ebb && own) return 'both';
  if (own) return 'own';
  return ebb ? 'ebb' : null;
}

/** The same kinds of pause, with these words. */
export function withMix(kinds: readonly Kind[], mix: Mix): Kind[] {
  return allKinds.filter((kind) => {
    if (kind === 'words') return mix !== 'own';
    if (kind === 'note') return mix !== 'ebb';
    return kinds.includes(kind);
  });
}

/** The same kinds of pause, with one's own words among them. */
export function withOwnWords(kinds: readonly Kind[]): Kind[] {
  return allKinds.filter((kind) => kind === 'note' || kinds.includes(kind));
}
