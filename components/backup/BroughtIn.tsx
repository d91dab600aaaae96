import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Person } from '../../core/people/person.ts';
import type { Reach } from '../../core/recognise/patterns/origins-in-use.ts';
import { Button } from '../ui/Button.tsx';

interface BroughtInProps {
  people: readonly Person[];
  isAllowed: (reach: Reach) => boolean;
  /** Asks the browser for what these people's pauses take; called in the click. */
  onAllow: (people: readonly Person[]) => void;
}

/** Says that a file is in, and whether there are pauses now; where there are none yet, what to do about it. */
export function BroughtIn({ people, isAllowed, onAllow }: BroughtInProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const listed = people.filter(({ archivedAt }) => archivedAt === null);
  const unguarded = listed.filter((person) => !isAllowed(person));
  const nicknames = unguarded.map(({ nickname }) => nickname);
  const list = new Intl.ListFormat(i18n.t('pause.language'));
  return (
    <section class="backup-section" aria-labelledby="brought-in">
      <h2 id="brought-in" ref={heading} tabIndex={-1}>
        {i18n.t('bringIn.in.title')}
      </h2>
      <p role="status">
        {unguarded.length > 0
          ? i18n.t('bringIn.in.unguarded', [list.format(nicknames)])
          : listed.length > 0 && i18n.t('bringIn.in.guarded')}
      </p>
      {unguarded.length > 0 && (
        <Button look="main" onClick={() => onAllow(unguarded)}>
          {i18n.t('bringIn.in.allow')}
        </Button>
      )}
    </section>
  );
}
