import { i18n } from '#i18n';
import type { Checked as CheckedLink } from './check-link.ts';
import { handle, siteName } from './profile-names.ts';

/** What came of checking a link. */
export function Checked({ recognition, person, reason }: CheckedLink) {
  if (!recognition) return <p>{i18n.t('check.nobody')}</p>;
  const { site, key, surface, rule } = recognition;
  const profile = { site, key: key ?? '', alsoKnownAs: [] };
  const who = person?.nickname ?? i18n.t('check.notListed');
  return (
    <>
      <p class="checked-verdict">{verdict(reason, who)}</p>
      <dl class="checked">
        <dt>{i18n.t('check.site')}</dt>
        <dd>{siteName(profile)}</dd>
        <dt>{i18n.t('check.whose')}</dt>
        <dd>
          {key === null ? (
            i18n.t('check.unknowable')
          ) : (
            <>
              <bdi>{handle(profile)}</bdi> · {who}
            </>
          )}
        </dd>
        <dt>{i18n.t('check.surface')}</dt>
        <dd>{i18n.t(`people.surface.${surface}`)}</dd>
        <dt>{i18n.t('check.rule')}</dt>
        <dd>
          <code dir="ltr">{rule}</code>
        </dd>
      </dl>
    </>
  );
}

function verdict(reason: CheckedLink['reason'], who: string): string {
  switch (reason) {
    case null:
      return i18n.t('check.pauses', [who]);
    case 'surface':
    case 'pass':
    case 'off':
    case 'hours':
    case 'archived':
    case 'beyond':
    case 'search':
      return i18n.t(`check.reason.${reason}`, [who]);
    default:
      return i18n.t(`check.reason.${reason}`);
  }
}
