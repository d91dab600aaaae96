import { limits } from '../../core/limits/limits.ts';
import type { LinkQuestion } from '../../core/recognise/link/link-question.ts';
import { readLink } from '../../core/recognise/link/read-link.ts';

/** What is asked of a link before it is taken, in place. */
export type LinkAsk =
  | Exclude<LinkQuestion, { asks: 'name' }>
  /** On which site a name is; `isPage` where it could be a web address as well. */
  | { asks: 'name'; name: string; isPage: boolean }
  /** Whether searches for these words are meant. */
  | { asks: 'search'; searched: string };

/** What there is to ask of what stands in the field for a link; null when it is clear, or no link. */
export function linkAsk(link: string): LinkAsk | null {
  const reading = readLink(link);
  if (reading.ok) {
    const { question } = reading;
    return question?.asks === 'name' ? { ...question, isPage: true } : (question ?? null);
  }
  const { reason, name, searched } = reading;
  if (reason === 'needs-site' && name) return { asks: 'name', name, isPage: false };
  if (reason !== 'search' || !searched || searched.length > limits.searchName) return null;
  return { asks: 'search', searched };
}
