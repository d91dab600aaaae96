import { type ComponentChild, render } from 'preact';
import besideStyle from '../../components/pause/beside.css?inline';
import { CheckIn } from '../../components/pause/CheckIn.tsx';
import { PassChip } from '../../components/pause/PassChip.tsx';
import { PassOver } from '../../components/pause/PassOver.tsx';
import { drawUnfindable, unfindableStyle } from '../../components/pause/unfindable.ts';
import tokens from '../../components/ui/tokens.css?inline';
import { glance } from '../../core/pause/glance.ts';
import type { Guard } from '../../core/pause/guard.ts';
import type { PassView } from '../../core/pause/pass-view.ts';
import { ask } from '../../platform/page/ask.ts';
import { openCorner } from '../../platform/page/corner.ts';
import { goBack } from '../../platform/page/go-back.ts';
import { onGuardChange, readGuard } from '../../platform/page/guard-watch.ts';
import { onStep } from '../../platform/page/navigations.ts';
import { send } from '../../platform/page/outbox.ts';

/** Draws the chip, and what follows it, while this document shows the person's pages. */
export async function stayBeside(): Promise<void> {
  const pass = (await ask('passAt', location.href)) as PassView | null;
  if (!pass) return;
  const { visit, minutes, askAfter, intention } = pass;
  let { person, until } = pass;
  const corner = openCorner(tokens + besideStyle + unfindableStyle);
  drawUnfindable();
  const show = (what: ComponentChild) => render(what, corner.place);
  /** Once the end has been spoken of, another guard says nothing new. */
  let ending = false;

  const leave = () => {
    corner.leave();
    goBack();
  };
  const checkIn = () => {
    ending = true;
    if (askAfter === null) return leave();
    const remark = (said: object) =>
      void send({ type: 'remark', data: { moment: askAfter, ...said } });
    remark({ asked: 'after' });
    show(<CheckIn intention={intention} onRemark={remark} onDone={leave} />);
  };
  const end = () => {
    void ask('endPass', person);
    checkIn();
  };
  const stay = (more: number) => void ask('stay', { person, minutes: more });

  const follow = (guard: Guard | undefined) => {
    if (!guard || ending) return;
    const seen = glance(guard, location.href, Date.now()).person;
    // Two who were listed may have become one: the same pass is then of the one who stays.
    if (seen && !guard.passes[person] && guard.passes[seen]?.until === until) person = seen;
    if (seen !== person) return show(null);
    const lasting = guard.passes[person];
    until = lasting?.until ?? until;
    if (lasting) show(<PassChip until={visit ? null : lasting.until} onEnd={end} />);
    else if (visit) show(<PassChip until={null} onEnd={end} />);
    else show(<PassOver minutes={minutes} onStay={stay} onLeave={checkIn} />);
  };
  follow(await readGuard());
  onGuardChange(follow);
  onStep(() => void readGuard().then(follow));
}
