import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Person } from '../../core/people/person.ts';
import { withoutSearch } from '../../core/people/with-search.ts';
import { Button } from '../ui/Button.tsx';
import type { LinkAsk } from './link-ask.ts';
import { NameOnSite } from './NameOnSite.tsx';
import type { Entry } from './read-entry.ts';

interface LinkAnswersProps {
  /** What is asked; null when nothing is. */
  ask: LinkAsk | null;
  entry: Entry;
  change: (part: Partial<Entry>) => void;
  /** For whom searches may pause as well. */
  searchers: readonly Person[];
  /** Has searches for words pause for someone who is listed; called in the click. */
  onSearch: (person: Person, searched: string) => void;
  /** Whether someone new is being added, for whom such searches may pause. */
  forNew: boolean;
}

/** What a link may mean besides, asked in place, with its answers; nothing has to be typed again. */
export function LinkAnswers({ ask, ...props }: LinkAnswersProps) {
  return (
    <div class="link-ask">
      <p role="status">{ask && !isAnswered(ask, props.entry) && sentence(ask, props.entry.link)}</p>
      {ask && <Answers ask={ask} {...props} />}
    </div>
  );
}

function isAnswered(ask: LinkAsk, { meant }: Entry): boolean {
  return ask.asks === 'name' || meant;
}

function sentence(ask: LinkAsk, link: string): string {
  switch (ask.asks) {
    case 'name':
      return '';
    case 'similar':
      return i18n.t('people.ask.similar', [ask.host]);
    case 'search':
      return i18n.t('people.ask.search', [ask.searched]);
    case 'start':
      return i18n.t('people.ask.start', [link.trim().replace(/^\w+:\/+|\/+$/g, '')]);
    default:
      return i18n.t(`people.ask.${ask.asks}`);
  }
}

function Answers(props: LinkAnswersProps & { ask: LinkAsk }) {
  const { ask, entry, change, searchers, onSearch, forNew } = props;
  if (ask.asks === 'name') return <NameOnSite {...ask} entry={entry} change={change} />;
  if (entry.meant) return null;
  const asItStands = () => change({ meant: true });
  switch (ask.asks) {
    case 'similar':
      return (
        <Ways>
          <Button onClick={() => change({ link: ask.link })}>{ask.host}</Button>
          <Button onClick={asItStands}>{i18n.t('people.ask.asTyped')}</Button>
        </Ways>
      );
    case 'search':
      return (
        <Ways>
          {withoutSearch(searchers, ask.searched).map((person) => (
            <Button key={person.id} onClick={() => onSearch(person, ask.searched)}>
              {i18n.t('people.ask.searchFor', [person.nickname])}
            </Button>
          ))}
          {forNew && (
            <Button onClick={() => change({ link: '', searchName: ask.searched })}>
              {i18n.t('people.ask.searchNew')}
            </Button>
          )}
        </Ways>
      );
    default:
      return (
        <Ways>
          <Button onClick={asItStands}>{i18n.t(`people.ask.yes.${ask.asks}`)}</Button>
        </Ways>
      );
  }
}

function Ways({ children }: { children: ComponentChildren }) {
  return <div class="link-ask-ways">{children}</div>;
}
