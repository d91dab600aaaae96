import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { useThreeShifts } from '../ui/use-three-shifts.ts';
import { WaveMark } from '../ui/Wave.tsx';
import { pages, type Route } from './route.ts';
import './OptionsShell.css';

interface OptionsShellProps {
  /** The address that is shown. */
  route: Route;
  /** Leaves for a neutral page at once; also called when Shift is pressed three times. */
  onLeave: () => void;
  /** The page itself, with an `<h1>`. */
  children: ComponentChildren;
}

/** The rail of words and, beside it, one page. Moves focus to the page's heading when it changes. */
export function OptionsShell({ route, onLeave, children }: OptionsShellProps) {
  const main = useRef<HTMLElement>(null);
  const { page } = route;
  const address = `${page}/${route.rest}`;
  const shown = useRef(address);
  useEffect(() => {
    if (shown.current === address) return;
    shown.current = address;
    const heading = main.current?.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [address]);
  useThreeShifts(onLeave);
  return (
    <div class="options">
      <header class="options-rail">
        <p class="options-name">
          <WaveMark />
          {i18n.t('name')}
        </p>
        <nav aria-label={i18n.t('options.pages')}>
          <ul>
            {pages.map((name) => (
              <li key={name} class={`options-link options-link-${name}`}>
                <a href={`#${name}`} aria-current={name === page ? 'page' : undefined}>
                  {i18n.t(`options.page.${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p class="options-leave">
          <Button look="word" onClick={onLeave} title={i18n.t('options.leaveHint')}>
            {i18n.t('options.leave')}
          </Button>
        </p>
      </header>
      <main ref={main} class={`options-main options-main-${page}`}>
        {children}
      </main>
    </div>
  );
}
