import { i18n } from '#i18n';
import type { Kind } from '../../core/moments/moment.ts';
import type { Helped } from '../../core/reflection/helped.ts';
import { Pattern } from './Pattern.tsx';

/** How many passages are shown. */
const mostPassages = 5;

interface HelpedPatternProps {
  /** What was said of kinds of pause. */
  kinds: readonly Helped<Kind>[];
  /** What was said of passages. */
  passages: readonly Helped<string>[];
  /** The text of a passage by its id; null for one that is no longer there. */
  textOf: (id: string) => string | null;
}

/** What helped, by the person's own word. */
export function HelpedPattern({ kinds, passages, textOf }: HelpedPatternProps) {
  const liked = passages
    .filter(({ helped }) => helped > 0)
    .map((passage) => ({ ...passage, text: textOf(passage.key) }));
  const words = liked.filter(({ text }) => text !== null);
  const before = liked.filter(({ text }) => text === null);
  return (
    <Pattern title={i18n.t('patterns.helped.title')}>
      <p class="quiet">{i18n.t('patterns.helped.caption')}</p>
      <h3>{i18n.t('patterns.helped.kinds')}</h3>
      <ul class="helped">
        {kinds.map((kind) => (
          <li key={kind.key}>
            <span>{i18n.t(`patterns.kind.${kind.key}`)}</span>
            <Times said={kind} />
          </li>
        ))}
      </ul>
      {liked.length > 0 && <h3>{i18n.t('patterns.helped.passages')}</h3>}
      <ul class="helped helped-words">
        {words.slice(0, mostPassages).map((passage) => (
          <li key={passage.key}>
            <span>{passage.text}</span>
            <Times said={passage} />
          </li>
        ))}
        {before.length > 0 && (
          <li>
            <span>{i18n.t('patterns.helped.before')}</span>
            <Times said={together(before)} />
          </li>
        )}
      </ul>
    </Pattern>
  );
}

/** How often something was said to have helped, or not to be for that day. */
type Said = Pick<Helped<unknown>, 'helped' | 'notToday'>;

/** What was said of several, as one. */
function together(said: readonly Said[]): Said {
  return said.reduce((all, one) => ({
    helped: all.helped + one.helped,
    notToday: all.notToday + one.notToday,
  }));
}

function Times({ said: { helped, notToday } }: { said: Said }) {
  return (
    <span class="quiet">{i18n.t('patterns.helped.times', [String(helped), String(notToday)])}</span>
  );
}
