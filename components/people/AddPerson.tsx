import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { listedPeople } from '../../core/people/listed-people.ts';
import { mostPeople, type Person, personSchema } from '../../core/people/person.ts';
import { withSearch } from '../../core/people/with-search.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Field } from '../ui/Field.tsx';
import { AccessNote } from './AccessNote.tsx';
import { type Ending, EndingFields } from './EndingFields.tsx';
import { focusProblem } from './focus-problem.ts';
import { NicknameInput } from './NicknameInput.tsx';
import { ProfileFields } from './ProfileFields.tsx';
import { nicknameProblem, useProfileEntry } from './use-profile-entry.ts';

const unsaid: Ending = {
  stance: 'unsure',
  endedBy: null,
  endedOn: null,
  hurt: false,
  someoneNew: false,
  staysInTouch: false,
  noContact: 'none',
  circumstances: [],
};

interface AddPersonProps {
  /** Everyone, to notice a page that is listed already. */
  people: readonly Person[];
  /** A link that stands in the field at first. */
  link: string;
  /** Called in the click. Gives whether they were kept: only then what was typed goes. */
  onAdd: (person: Person) => Promise<boolean>;
  /** Has searches for words pause for someone who is listed; called in the click. Gives whether it was kept. */
  onSearch: (person: Person, searched: string) => Promise<boolean>;
}

/** Adds someone: their page, a nickname, and what they care to say about the ending. */
export function AddPerson({ people, link, onAdd, onSearch }: AddPersonProps) {
  const fields = useProfileEntry(people, link);
  const [nickname, setNickname] = useState('');
  const [ending, setEnding] = useState(unsaid);
  const [asked, setAsked] = useState(false);
  const [adding, setAdding] = useState(false);
  const name = useRef<HTMLDivElement>(null);
  // Of a link that was handed over, all that is missing is what to call them.
  useLayoutEffect(() => {
    if (link && fields.profile) name.current?.querySelector('input')?.focus();
  }, []);
  const typed = fields.entry.link + fields.entry.handle + nickname !== '';
  if (!typed && people.filter(({ archivedAt }) => archivedAt === null).length >= mostPeople) {
    return <p>{i18n.t('people.error.full', [mostPeople])}</p>;
  }
  const submit = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    if (adding) return;
    setAsked(true);
    const profile = fields.check() ? fields.profile : null;
    if (!profile || nicknameProblem(nickname)) return focusProblem(event.currentTarget);
    const person = { id: crypto.randomUUID(), addedAt: Date.now(), profiles: [profile], ...ending };
    const added = personSchema.parse({ ...person, nickname: nickname.trim() });
    const { searchName } = fields.entry;
    setAdding(true);
    const kept = await onAdd(searchName ? withSearch(added, searchName) : added);
    setAdding(false);
    if (!kept) return;
    fields.clear();
    setNickname('');
    setEnding(unsaid);
    setAsked(false);
  };
  return (
    <form class="people-form" noValidate onSubmit={submit}>
      <ProfileFields
        {...fields}
        forNew
        searchers={listedPeople(people)}
        onSearch={async (person, searched) => {
          if (await onSearch(person, searched)) fields.clear();
        }}
      />
      <div ref={name}>
        <Field
          label={i18n.t('people.nickname')}
          hint={i18n.t('people.nicknameHint')}
          error={asked || nickname.trim() ? nicknameProblem(nickname) : null}
        >
          {(ties) => <NicknameInput ties={ties} value={nickname} onType={setNickname} />}
        </Field>
      </div>
      <Disclosure summary={i18n.t('people.ending')}>
        <p class="quiet">{i18n.t('people.endingAbout')}</p>
        <EndingFields ending={ending} onChange={(part) => setEnding({ ...ending, ...part })} />
      </Disclosure>
      <div class="people-submit">
        <Button look="main" type="submit">
          {i18n.t('people.submit')}
        </Button>
        {fields.profile && <AccessNote profile={fields.profile} />}
      </div>
    </form>
  );
}
