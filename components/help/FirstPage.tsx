import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { listedPeople } from '../../core/people/listed-people.ts';
import type { Person } from '../../core/people/person.ts';
import type { Obstacles } from '../../core/recognise/patterns/obstacle.ts';
import type { Reach } from '../../core/recognise/patterns/origins-in-use.ts';
import type { Whereabouts } from '../../core/support/guess-country.ts';
import { BringIn } from '../backup/BringIn.tsx';
import type { BackupActions } from '../backup/backup-actions.ts';
import { PageHeading } from '../options/PageHeading.tsx';
import { TryPause, type TryPauseAction } from '../options/TryPause.tsx';
import type { WhichBrowser } from '../options/which-browser.ts';
import { AddPerson } from '../people/AddPerson.tsx';
import { AllowAll } from '../people/AllowAll.tsx';
import type { PeopleActions } from '../people/people-actions.ts';
import { useDone } from '../people/use-done.ts';
import { CountryField } from '../support/CountryField.tsx';
import { NoContactCard } from '../support/NoContactCard.tsx';
import { usePickedCountry } from '../support/use-picked-country.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Part } from '../ui/Part.tsx';
import { Toast } from '../ui/Toast.tsx';
import { ListedPages } from './ListedPages.tsx';
import '../people/PeoplePage.css';
import './FirstPage.css';

interface FirstPageProps {
  /** Everyone, archived ones too. */
  people: readonly Person[];
  /** Whether Ebb has the access that pauses there take. */
  isAllowed: (reach: Reach) => boolean;
  /** What keeps pauses from pages in spite of access. */
  obstacles: Obstacles;
  actions: PeopleActions;
  onTry: TryPauseAction;
  /** Where the icon is depends on it. */
  browser: WhichBrowser;
  /** Id of the country that was picked; null until one is. */
  country: string | null;
  /** Where they may be, as the device says. */
  where: Whereabouts;
  /** Has a country kept; gives whether it was. */
  onPickCountry: (country: string) => Promise<boolean>;
  /** Until when the file that was brought in last can be taken back, milliseconds UTC; null when none can. */
  undoableUntil: number | null;
  backup: BackupActions;
}

/** What opens once after installing: what Ebb does, one idea after the other. All of it can wait. */
export function FirstPage(props: FirstPageProps) {
  const { people, isAllowed, obstacles, actions, onTry, browser, backup, undoableUntil } = props;
  const whose = useRef<HTMLElement>(null);
  const { done, close, add, search } = useDone(actions);
  const picked = usePickedCountry(props.country, props.where, props.onPickCountry);
  useEffect(() => whose.current?.querySelector('input')?.focus({ preventScroll: true }), []);
  const listed = listedPeople(people);
  return (
    <>
      <PageHeading title={i18n.t('first.title')} purpose={i18n.t('first.purpose')} />
      <p class="quiet">
        {i18n.t('first.skip')} <a href="#people">{i18n.t('first.skipTo')}</a>
      </p>
      <Toast done={done} onClose={close} />
      <section ref={whose} class="first-step">
        <h2>{i18n.t('first.whose')}</h2>
        <AllowAll people={listed} isAllowed={isAllowed} onAllow={actions.allow} />
        <ListedPages
          people={listed}
          isAllowed={isAllowed}
          obstacles={obstacles}
          onAllow={actions.allow}
        />
        <Part name="adding">
          <AddPerson people={people} link="" onAdd={add} onSearch={search} />
        </Part>
      </section>
      <section class="first-step">
        <h2>{i18n.t('first.try')}</h2>
        <p>{i18n.t('first.tryAbout')}</p>
        <TryPause onTry={onTry} />
      </section>
      <section class="first-step">
        <h2>{i18n.t('first.icon')}</h2>
        <p>{i18n.t(`browser.icon.${browser}`)}</p>
        <p class="quiet">{i18n.t('first.iconAbout')}</p>
      </section>
      <section class="first-step">
        <h2>{i18n.t('first.nights')}</h2>
        <p>{i18n.t('first.nightsAbout')}</p>
        <CountryField {...picked} />
        <p>
          <a href="#support">{i18n.t('first.nightsSee')}</a>
        </p>
      </section>
      <section class="first-step">
        <h2>{i18n.t('first.leave')}</h2>
        <p>{i18n.t('first.leaveAbout')}</p>
      </section>
      <section class="first-step">
        <h2>{i18n.t('first.stays')}</h2>
        <p>{i18n.t('first.staysAbout')}</p>
        <p>
          <a href="#privacy">{i18n.t('first.staysMore')}</a>
        </p>
        <Disclosure summary={i18n.t('bringIn.title')}>
          <Part name="bringing in">
            <BringIn
              people={people}
              isAllowed={isAllowed}
              undoableUntil={undoableUntil}
              actions={backup}
            />
          </Part>
        </Disclosure>
      </section>
      <NoContactCard />
    </>
  );
}
