import { type ComponentChild, render } from 'preact';
import besideStyle from '../../components/beside/beside.css?inline';
import { CheckIn } from '../../components/beside/CheckIn.tsx';
import { HelpCard } from '../../components/beside/HelpCard.tsx';
import { PassChip } from '../../components/beside/PassChip.tsx';
import { PassOver } from '../../components/beside/PassOver.tsx';
import { threeShifts } from '../../components/in-page/three-shifts.ts';
import { drawUnfindable, unfindableStyle } from '../../components/in-page/unfindable.ts';
import type { Help } from '../../components/support/help.ts';
import tokens from '../../components/ui/tokens.css?inline';
import { glance } from '../../core/guard/glance.ts';
import type { Guard } from '../../core/guard/guard.ts';
import type { SaidAfterwards } from '../../core/moments/said-afterwards.ts';
import { onGuardChange, readGuard } from '../../platform/guard-watch.ts';
import { ask } from '../ask.ts';
import { goBack, leavePage } from '../go-back.ts';
import { sendAfterwards } from '../outbox.ts';
import { nothing, onWindow, shared } from '../shared-state.ts';
import { onStep } from '../watch/navigations.ts';
import { openCorner } from './corner.ts';
import { passTimer } from './pass-timer.ts';

/** Draws the chip, and what follows it, while this document shows the person's pages. */
export async function stayBeside(): Promise<void> {
  const pass = await ask('passAt', location.href);
  if (!pass) return;
  const { visit, askAfter, thenAsked, intention, hope } = pass;
  let { person, until, minutes } = pass;
  const corner = openCorner(tokens + besideStyle + unfindableStyle);
  drawUnfindable();
  const show = (what: ComponentChild) => render(what, corner.place);
  /** The end of a pass that is nearly over. */
  let nearlyOver: number | undefined;
  const timer = passTimer(visit, {
    soon() {
      nearlyOver = until;
      again();
    },
    over: (until) => void ask('passOver', { person, until }).catch(nothing),
  });
  /** Once the end has been spoken of, another guard says nothing new; while help is read it waits. */
  let ending = false;
  let helping = false;

  const help: Help = {
    support: pass.support,
    async onPick(country) {
      help.support = await ask('pickCountry', { country, person });
      return help.support;
    },
    onShowAll: () => void ask('openSupport').catch(nothing),
  };
  const showHelp = () => {
    helping = true;
    show(<HelpCard help={help} onClose={closeHelp} onExit={exit} />);
  };
  const closeHelp = () => {
    helping = false;
    again();
  };
  const exit = () => leavePage('quickExit');
  const countShifts = threeShifts(exit, () => performance.now());
  // Only while something of Ebb's is in sight, and only for keys that the person presses.
  onWindow('keydown', (event) => event.isTrusted && corner.isInSight() && countShifts(event), {
    capture: true,
  });
  const leave = () => {
    corner.leave();
    goBack();
  };
  const checkIn = () => {
    ending = true;
    if (askAfter === null) return leave();
    const say = (said: Omit<SaidAfterwards, 'moment'>) =>
      void sendAfterwards({ moment: askAfter, ...said });
    say({ asked: 'after' });
    const asks = { intention, thenAsked, help };
    show(<CheckIn {...asks} onRemark={say} onDone={leave} onExit={exit} />);
  };
  const end = () => {
    void ask('endPass', person);
    checkIn();
  };
  const stay = (more: number) => {
    minutes = more;
    void ask('stay', { person, minutes, moment: askAfter });
  };

  const follow = (guard: Guard | undefined) => {
    if (!guard || ending || helping) return;
    const { standing } = shared;
    // A pass that was given elsewhere, while a pause stands here: nothing of the page has come yet.
    if (standing) return standing.quiet?.signal.addEventListener('abort', again, { once: true });
    const seen = glance(guard, location.href, Date.now()).person;
    // Two who were listed may have become one: the same pass is then of the one who stays.
    if (seen && !guard.passes[person] && guard.passes[seen]?.until === until) person = seen;
    if (seen !== person) {
      // A login, maybe: a visit isn't over before its page has come and stayed.
      timer.stop();
      return show(null);
    }
    const lasting = guard.passes[person];
    until = lasting?.until ?? until;
    if (lasting) timer.begin(lasting.until);
    const lastsUntil = visit || !lasting ? null : lasting.until;
    if (lasting || visit)
      show(
        <PassChip
          until={lastsUntil}
          soon={lastsUntil !== null && lastsUntil === nearlyOver}
          hope={hope}
          onEnd={end}
          onHelp={showHelp}
          onExit={exit}
        />,
      );
    else
      show(
        <PassOver
          minutes={minutes}
          onStay={stay}
          onLeave={checkIn}
          onHelp={showHelp}
          onExit={exit}
        />,
      );
  };
  const again = () => void readGuard().then(follow);
  follow(await readGuard());
  onGuardChange(follow);
  onStep(again);
}
