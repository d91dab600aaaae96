import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { passages } from '../../core/words/passage.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';

interface ListedWordsProps {
  /** Which list it is: of words that are kept, or left out (`aside`). */
  list: 'kept' | 'aside';
  /** Ids of the passages in it, in the order shown. */
  ids: readonly string[];
  /** Called with the list as it shall be. */
  onChange: (ids: string[]) => void;
}

const sayings = {
  kept: {
    title: 'settings.kept.title',
    about: 'settings.kept.about',
    none: 'settings.kept.none',
    out: 'settings.kept.letGo',
    back: 'settings.kept.keep',
  },
  aside: {
    title: 'settings.aside.title',
    about: 'settings.aside.about',
    none: 'settings.aside.none',
    out: 'settings.aside.back',
    back: 'settings.aside.leaveOut',
  },
} as const;

/** Words that were put into a list in a pause, to be read here and taken out of it again. */
export function ListedWords({ list, ids, onChange }: ListedWordsProps) {
  // What is taken out stays in sight, so that it can be put back.
  const [before] = useState(ids);
  const says = sayings[list];
  const shown = [...new Set([...ids, ...before])].flatMap(
    (id) => passages.find((passage) => passage.id === id) ?? [],
  );
  return (
    <Disclosure summary={i18n.t(says.title)}>
      <p class="quiet">{i18n.t(shown.length > 0 ? says.about : says.none)}</p>
      <ul class="listed-words">
        {shown.map(({ id, text }) => {
          const isIn = ids.includes(id);
          const others = ids.filter((other) => other !== id);
          return (
            <li key={id}>
              <p id={`${list}-${id}`}>{text}</p>
              <Button
                look="word"
                aria-describedby={`${list}-${id}`}
                onClick={() => onChange(isIn ? others : [id, ...others])}
              >
                {i18n.t(isIn ? says.out : says.back)}
              </Button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
