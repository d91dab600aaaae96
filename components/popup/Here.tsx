import { i18n } from '#i18n';
import type { Person } from '../../core/people/person.ts';
import type { Profile } from '../../core/recognise/template/profile.ts';
import { siteName } from '../people/profile-names.ts';
import { Button } from '../ui/Button.tsx';
import { clockTime } from '../ui/clock-time.ts';
import { dayAndTime } from '../ui/day-and-time.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { NotSaved } from '../ui/NotSaved.tsx';
import { useSaves } from '../ui/use-saves.ts';
import type { PopupActions, PopupState } from './popup-state.ts';
import { Unlisted } from './Unlisted.tsx';

interface HereProps {
  state: PopupState;
  actions: PopupActions;
}

/** The one thing there is to do, or to know, where the popup was opened. */
export function Here({ state, actions }: HereProps) {
  const { here } = state;
  if (here.kind === 'private') return <p>{i18n.t('popup.private')}</p>;
  if (here.kind === 'unlisted') return <Unlisted {...here} state={state} actions={actions} />;
  if (here.kind === 'unlistable')
    return <p>{i18n.t(`popup.unlistable.${here.why}`, [here.site])}</p>;
  if (here.kind === 'page') return <OfferPage {...here} onOffer={actions.offer} />;
  if (here.kind === 'archived') return <p>{i18n.t('popup.archived', [here.nickname])}</p>;
  if (here.kind === 'turnedAway') return <p>{i18n.t('popup.turnedAway', [here.nickname])}</p>;
  if (here.kind === 'mirror') return <Mirror {...here} onPause={actions.pauseOnMirrors} />;
  if (here.kind === 'listed' && here.allowed) {
    return <Guarded here={here} snoozed={state.snooze !== null} actions={actions} />;
  }
  if (here.kind === 'listed') {
    return (
      <section class="popup-here">
        <p>{i18n.t('popup.notGuarded', [here.nickname, siteName(here.profile)])}</p>
        <Button look="main" onClick={() => actions.allow([here.profile])}>
          {i18n.t('popup.allow', [siteName(here.profile)])}
        </Button>
      </section>
    );
  }
  return state.people.length === 0 ? (
    <Nobody />
  ) : (
    <Unguarded pages={state.unguarded} onAllow={actions.allow} />
  );
}

interface MirrorProps {
  person: Person;
  onPause: PopupActions['pauseOnMirrors'];
}

/** On a copy of someone's page: a way to pause there too. */
function Mirror({ person, onPause }: MirrorProps) {
  const { saves, save } = useSaves();
  return (
    <section class="popup-here">
      <p>{i18n.t('popup.mirror', [person.nickname])}</p>
      <Button look="main" onClick={() => save(() => onPause(person))}>
        {i18n.t('people.mirror.pause')}
      </Button>
      <NotSaved saves={saves} />
      <p class="quiet">{i18n.t('people.mirror.access')}</p>
    </section>
  );
}

interface GuardedProps {
  here: Extract<PopupState['here'], { kind: 'listed' }>;
  snoozed: boolean;
  actions: PopupActions;
}

/** Before a page that is guarded: whether there is a pause now, and if not, why. */
function Guarded({ here, snoozed, actions }: GuardedProps) {
  const { person, nickname, pass, off } = here;
  const { saves, save } = useSaves();
  if (snoozed) return <p>{i18n.t('popup.listedSnoozed', [nickname])}</p>;
  if (off?.why === 'off') {
    return (
      <section class="popup-here">
        <p>{i18n.t('off.until', [nickname, dayAndTime(off.until)])}</p>
        <Button onClick={() => save(() => actions.turnOn(person))}>{i18n.t('popup.resume')}</Button>
        <NotSaved saves={saves} />
      </section>
    );
  }
  if (off) return <p>{i18n.t('popup.listedHours', [nickname, dayAndTime(off.until)])}</p>;
  if (!pass) return <p>{i18n.t('popup.listed', [nickname])}</p>;
  if (pass.visit) return <p>{i18n.t('popup.openVisit', [nickname])}</p>;
  return (
    <section class="popup-here">
      <p>{i18n.t('popup.open', [nickname, clockTime(pass.until)])}</p>
      <Button onClick={() => save(() => actions.endPass(pass.person))}>
        {i18n.t('popup.end')}
      </Button>
      <NotSaved saves={saves} />
    </section>
  );
}

function Nobody() {
  return (
    <EmptyState>
      <p>{i18n.t('popup.nobody')}</p>
      <p class="quiet">
        <a href="/options.html#privacy/bring-in" target="_blank" rel="noreferrer">
          {i18n.t('bringIn.title')}
        </a>
      </p>
    </EmptyState>
  );
}

interface UnguardedProps {
  pages: readonly Profile[];
  onAllow: PopupActions['allow'];
}

/** How many pages aren't guarded yet, and one question for all of them. */
function Unguarded({ pages, onAllow }: UnguardedProps) {
  if (pages.length === 0) return null;
  return (
    <section class="popup-here">
      <p>
        {i18n.t('popup.unguarded', pages.length)}{' '}
        <a href="/options.html#people" target="_blank" rel="noreferrer">
          {i18n.t('popup.unguardedSee')}
        </a>
      </p>
      <Button onClick={() => onAllow(pages)}>
        {pages.length === 1 ? i18n.t('people.allow') : i18n.t('people.allowAll')}
      </Button>
    </section>
  );
}

function host(link: string): string {
  return new URL(link).host;
}

interface OfferPageProps {
  link: string;
  asks?: 'start' | 'cloud';
  onOffer: PopupActions['offer'];
}

/** On a page that no site knows: a way to list it by itself, and what more that may be. */
function OfferPage({ link, asks, onOffer }: OfferPageProps) {
  return (
    <section class="popup-here">
      <p>{i18n.t(`popup.${asks ?? 'page'}`, [host(link)])}</p>
      <Button onClick={() => onOffer(link)}>{i18n.t('popup.pageAdd')}</Button>
    </section>
  );
}
