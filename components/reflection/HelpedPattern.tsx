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
  const liked = passages.filter(({ helped }) => helped > 0);
  const words = liked.flatMap((passage) => {
    const text = textOf(passage.key);
    return text === null ? [] : [{ ...passage, text }];
  });
  const before = liked.filter(({ key }) => textOf(key) === null);
  return (
    <Pattern title={i18n.t('patterns.helped.title')}>
      {kinds.length === 0 ? (
        <p>{i18n.t('patterns.helped.nothing')}</p>
      ) : (
        <>
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
        </>
      )}
    </Pattern>
  );
}

/** What was said of several, as one. */
function together(said: readonly Helped<string>[]): Helped<string> {
  const sum = (times: (one: Helped<string>) => number) =>
    said.reduce((all, one) => all + times(one), 0);
  return {
    key: 'before',
    helped: sum(({ helped }) => helped),
    notToday: sum(({ notToday }) => notToday),
  };
}

function Times({ said: { helped, notToday } }: { said: Helped<unknown> }) {
  return (
    <span class="quiet">{i18n.t('patterns.helped.times', [String(helped), String(notToday)])}</span>
  );
}
