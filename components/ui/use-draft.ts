import { useState } from 'preact/hooks';

/**
 * What stands in a field whose text is kept elsewhere: what was typed, until another text is stored. So what
 * couldn't be kept stays there.
 */
export function useDraft(stored: string): [text: string, type: (text: string) => void] {
  const [draft, setDraft] = useState({ upon: stored, text: stored });
  const text = draft.upon === stored ? draft.text : stored;
  return [text, (typed) => setDraft({ upon: stored, text: typed })];
}
