import { i18n } from '#i18n';
import type { Person } from '../../core/people/person.ts';
import type { Profile } from '../../core/recognise/template/profile.ts';
import { Button } from '../ui/Button.tsx';
import { AccessNote } from './AccessNote.tsx';
import { focusProblem } from './focus-problem.ts';
import { ProfileFields } from './ProfileFields.tsx';
import { useProfileEntry } from './use-profile-entry.ts';

interface AddProfileProps {
  /** Whose page it will be. */
  person: Person;
  /** Everyone, to notice a page that is listed already. */
  people: readonly Person[];
  /** Called in the click. Gives whether it was kept: only then what was typed goes. */
  onAdd: (profile: Profile) => Promise<boolean>;
  /** Has searches for words pause for them; called in the click. Gives whether it was kept. */
  onSearch: (person: Person, searched: string) => Promise<boolean>;
}

/** Adds one more page of someone who is listed. */
export function AddProfile({ person, people, onAdd, onSearch }: AddProfileProps) {
  const fields = useProfileEntry(people);
  const submit = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const profile = fields.check() ? fields.profile : null;
    if (!profile) return focusProblem(event.currentTarget);
    if (await onAdd(profile)) fields.clear();
  };
  return (
    <form class="people-form" noValidate onSubmit={submit}>
      <ProfileFields
        {...fields}
        searchers={[person]}
        onSearch={async (_, searched) => {
          if (await onSearch(person, searched)) fields.clear();
        }}
      />
      <div class="people-submit">
        <Button type="submit">{i18n.t('people.addProfileTo', [person.nickname])}</Button>
        {fields.profile && <AccessNote profile={fields.profile} />}
      </div>
    </form>
  );
}
