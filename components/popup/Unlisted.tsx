import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { limits } from '../../core/limits/limits.ts';
import { mostPeople } from '../../core/people/person.ts';
import type { Profile } from '../../core/recognise/template/profile.ts';
import { CaughtSentence } from '../people/CaughtSentence.tsx';
import { focusProblem } from '../people/focus-problem.ts';
import { NicknameInput } from '../people/NicknameInput.tsx';
import { siteName } from '../people/profile-names.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { NotSaved } from '../ui/NotSaved.tsx';
import { tooLong } from '../ui/too-long.ts';
import { useSaves } from '../ui/use-saves.ts';
import type { PopupActions, PopupState } from './popup-state.ts';

interface UnlistedProps {
  profile: Profile;
  state: PopupState;
  actions: PopupActions;
}

/** On the page of someone who isn't listed: one click for someone who is, a nickname for someone new. */
export function Unlisted({ profile, state, actions }: UnlistedProps) {
  const { people, full } = state;
  return (
    <>
      {people.length > 0 && <AlsoOf profile={profile} people={people} onAddTo={actions.addTo} />}
      {full ? (
        <p>{i18n.t('popup.full', [mostPeople])}</p>
      ) : (
        <AddHere profile={profile} among={people.length} onAdd={actions.add} />
      )}
    </>
  );
}

interface AlsoOfProps {
  profile: Profile;
  people: PopupState['people'];
  onAddTo: PopupActions['addTo'];
}

/** One page more of someone already listed. */
function AlsoOf({ profile, people, onAddTo }: AlsoOfProps) {
  const { saves, save } = useSaves();
  return (
    <section class="popup-here">
      <CaughtSentence profile={profile} />
      <div class="popup-ways">
        {people.map(({ id, nickname }) => (
          <Button key={id} onClick={() => save(() => onAddTo(id, profile))}>
            {i18n.t('popup.also', [nickname])}
          </Button>
        ))}
      </div>
      <NotSaved saves={saves} />
    </section>
  );
}

interface AddHereProps {
  profile: Profile;
  /** How many are listed, above whom the page is said to be whose. */
  among: number;
  onAdd: PopupActions['add'];
}

function AddHere({ profile, among, onAdd }: AddHereProps) {
  const [nickname, setNickname] = useState('');
  const [missing, setMissing] = useState(false);
  const isMissing = missing && !nickname.trim();
  const problem = isMissing ? i18n.t('people.error.nickname') : tooLong(nickname, limits.nickname);
  const { saves, save } = useSaves();
  const form = useRef<HTMLFormElement>(null);
  // Where nobody is listed, all that is missing is what to call them.
  useLayoutEffect(() => {
    if (among === 0) form.current?.querySelector('input')?.focus({ preventScroll: true });
  }, []);
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    if (!nickname.trim()) {
      setMissing(true);
      focusProblem(event.currentTarget);
    } else if (!problem) void save(() => onAdd(profile, nickname.trim()), true);
  };
  return (
    <form class="popup-here" ref={form} onSubmit={submit}>
      {among === 0 && <CaughtSentence profile={profile} />}
      <Field label={i18n.t(among === 0 ? 'popup.nickname' : 'popup.nicknameNew')} error={problem}>
        {(ties) => <NicknameInput ties={ties} value={nickname} onType={setNickname} />}
      </Field>
      <Button look="main" type="submit">
        {i18n.t('popup.add')}
      </Button>
      <NotSaved saves={saves} />
      <p class="quiet">{i18n.t('popup.addAccess', [siteName(profile)])}</p>
    </form>
  );
}
