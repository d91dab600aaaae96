import { syllable } from 'syllable';

/** Takes a text; gives its words, without punctuation at their ends. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Takes a text; gives its sentences, in order. */
export function sentences(text: string): string[] {
  return text.match(/[^.!?…]+[.!?…]+[”’]?/gu)?.map((sentence) => sentence.trim()) ?? [text];
}

/** Takes a text; gives its Flesch–Kincaid school grade. */
function grade(text: string): number {
  const all = words(text);
  const syllables = all.reduce((sum, word) => sum + syllable(word), 0);
  return 0.39 * (all.length / sentences(text).length) + 11.8 * (syllables / all.length) - 15.59;
}

const never: [RegExp, string][] = [
  [/!/, 'an exclamation mark'],
  [/['"]/, 'a straight quote'],
  [/[—–]/, 'a long dash'],
  [/\d|%|per ?cent/i, 'a number'],
  [/\b(heal|cure|treat|prove[ns]?|addict|relapse)/i, 'a word that claims'],
  [
    /\b(closure|toxic|narcissis|trauma|trigger|boundar|codependen|validat|gaslight|self-care)/i,
    'therapy-speak',
  ],
  [
    /\b(journey|universe|everything happens|meant to be|move on|moving on|let go|letting go)/i,
    'a stock phrase',
  ],
  [
    /\b(forever|never again|one day you|you will|you’ll find|will pass|gets? better|get over)\b/i,
    'a prediction',
  ],
  [/\b(god|pray|prayer|heaven|angel|bless|soul|karma|church)/i, 'religion'],
  [/\b(wine|beer|drunk|whisky|gin|pub|bar|cocktail)s?\b/i, 'alcohol'],
  [
    /\b(he|she|him|her|his|hers|himself|herself|ex|boyfriend|girlfriend|husband|wife)\b/i,
    'a gender or a role',
  ],
  [/\b(should|must|ought|have to remember)\b(?! be here)/i, 'a duty'],
  [
    /\b(windows?|ledges?|knife|knives|blades?|ropes?|pills?|drown\w*|bleed\w*|no use to)\b/i,
    'a word that is unsafe at night',
  ],
  [/\b(statistic|study|studies|research|most people)\b/i, 'a statistic'],
  [
    /\b(not|isn’t|aren’t|wasn’t) [^.,;]{1,30}[,;.] (it|that|they|this)(’s|’re| is| are| was) \w+/i,
    '“not this, it’s that”',
  ],
];

const commands =
  /^(go|stop|close|put|take|let|write|call|drink|breathe|remember|choose|try|give|make|leave|look|wait|be|do|don’t|keep|open|start|turn|sit|stay|rest|trust|believe)\b/i;

/** Takes a text; gives what the tone rules of prose for hard nights find wrong with it. */
export function faultsOfTone(text: string): string[] {
  const lengths = sentences(text).map((sentence) => words(sentence).length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const faults = never
    .filter(([pattern]) => pattern.test(text))
    .map(([pattern, what]) => `has ${what} (“${pattern.exec(text)?.[0]}”)`);
  if ((text.match(/\?/g)?.length ?? 0) > 1) faults.push('asks more than one question');
  if (lengths.length > 1 && average > 13)
    faults.push(`sentences average ${average.toFixed(1)} words`);
  if (Math.max(...lengths) > 22) faults.push(`a sentence has ${Math.max(...lengths)} words`);
  if (grade(text) > 6) faults.push(`reads at school grade ${grade(text).toFixed(1)}`);
  return faults;
}

/** Whether the last sentence tells the reader what to do. */
export function endsInCommand(text: string): boolean {
  return commands.test(sentences(text).at(-1) ?? '');
}

/** Takes a text; gives every run of three words in it, lower case. */
export function runs(text: string): Set<string> {
  const all = words(text.toLowerCase());
  return new Set(all.slice(2).map((_, i) => all.slice(i, i + 3).join(' ')));
}

/** How alike two texts are by their runs, 0–1: the share of the shorter one's that the other has. */
export function likeness(one: Set<string>, other: Set<string>): number {
  return one.intersection(other).size / Math.max(1, Math.min(one.size, other.size));
}
