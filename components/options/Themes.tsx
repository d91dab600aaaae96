import { i18n } from '#i18n';
import type { Settings } from '../../core/settings/settings.ts';
import { type Theme, themes } from '../../core/words/passage.ts';
import { Choices } from '../ui/Choices.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import type { ChangeSettings } from './settings-actions.ts';

interface ThemesProps {
  muted: Settings['mutedThemes'];
  asked: Settings['askedFor'];
  onChange: ChangeSettings;
}

/** What the words may be about. A theme that isn't wanted is never shown. */
export function Themes({ muted, asked, onChange }: ThemesProps) {
  const names = themeNames();
  return (
    <Disclosure summary={i18n.t('settings.themes')}>
      <Choices
        several
        required
        legend={i18n.t('settings.themesLegend')}
        hint={i18n.t('settings.themesHint')}
        options={themes.map((value) => ({ value, label: names[value] }))}
        chosen={themes.filter((theme) => !muted.includes(theme))}
        onChoose={(wanted) =>
          onChange({ mutedThemes: themes.filter((theme) => !wanted.includes(theme)) })
        }
      />
      <Choices
        several
        legend={i18n.t('settings.askedForLegend')}
        hint={i18n.t('settings.askedForHint')}
        options={[
          { value: 'imagery', label: i18n.t('settings.askedFor.imagery') },
          { value: 'forgiving-them', label: i18n.t('settings.askedFor.forgivingThem') },
        ]}
        chosen={asked}
        onChoose={(askedFor) => onChange({ askedFor })}
      />
    </Disclosure>
  );
}

function themeNames(): Record<Theme, string> {
  return {
    permission: i18n.t('settings.theme.permission'),
    'both-and': i18n.t('settings.theme.bothAnd'),
    'body-now': i18n.t('settings.theme.bodyNow'),
    'what-am-i-looking-for': i18n.t('settings.theme.whatAmILookingFor'),
    'old-picture': i18n.t('settings.theme.oldPicture'),
    'answers-that-wont-come': i18n.t('settings.theme.answersThatWontCome'),
    'a-feeling-is-not-an-instruction': i18n.t('settings.theme.feelings'),
    anger: i18n.t('settings.theme.anger'),
    'unlived-future': i18n.t('settings.theme.unlivedFuture'),
    worth: i18n.t('settings.theme.worth'),
    'self-outside-the-bond': i18n.t('settings.theme.self'),
    'waves-and-pace': i18n.t('settings.theme.waves'),
    quiet: i18n.t('settings.theme.quiet'),
    'small-hope': i18n.t('settings.theme.smallHope'),
    loops: i18n.t('settings.theme.loops'),
    relief: i18n.t('settings.theme.relief'),
    'who-they-could-be': i18n.t('settings.theme.whoTheyCouldBe'),
    'forgiving-yourself': i18n.t('settings.theme.forgivingYourself'),
  };
}
