import { i18n } from '#i18n';
import type { Kind } from '../../core/moments/moment.ts';
import type { Said } from '../../core/words/learned.ts';
import type { Theme } from '../../core/words/passage.ts';
import { themeNames } from './theme-names.ts';

/** What was said of one theme, or one kind of pause: a full dot each time that it helped, an open one that it didn't. */
export function SaidDots({ said: { of, helped, notForMe } }: { said: Said<Theme | Kind> }) {
  const dots = [...Array<string>(helped).fill('helped'), ...Array<string>(notForMe).fill('not')];
  return (
    <li>
      <span>{nameOf(of)}</span>
      <span
        class="said-dots"
        role="img"
        aria-label={i18n.t('settings.learned.dots', [String(helped), String(notForMe)])}
      >
        {dots.map((kind, index) => (
          <span key={index} class={`dot ${kind}`} />
        ))}
      </span>
    </li>
  );
}

function nameOf(of: Theme | Kind): string {
  const themes = themeNames();
  return isTheme(of, themes) ? themes[of] : i18n.t(`settings.kind.${of}`);
}

/** `quiet` is a theme and a kind of pause, and is called the same as both. */
function isTheme(of: Theme | Kind, themes: Record<Theme, string>): of is Theme {
  return of in themes;
}
