import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { PopupFault } from '../../components/popup/PopupFault.tsx';
import type { PopupState } from '../../components/popup/popup-state.ts';
import type { DatabaseFault } from '../../components/ui/database-fault.ts';
import { ErrorReport, Part } from '../../components/ui/Part.tsx';
import { showScheme } from '../../components/ui/show-scheme.ts';
import { logError } from '../../platform/error-log.ts';
import { noteExitSaid } from '../../platform/exit-said.ts';
import { inTime } from '../../platform/in-time.ts';
import { sendMessage } from '../../platform/messages/send-message.ts';
import { urgeHash } from '../../platform/pages.ts';
import { databaseFault } from '../database-fault.ts';
import { noteMirrors } from '../note-mirrors.ts';
import { loadPopup } from './load-popup.ts';
import { leave, popupActions } from './popup-actions.ts';

/** How long a popup may stay away because of what is read, milliseconds. */
const patience = 3000;

/**
 * Draws the popup as things are now: everything is read first, so that one frame shows it all. Where it can't
 * be read, or not yet, it says so. Settles when something is drawn.
 */
export async function showPopup(): Promise<void> {
  const drawn = loadPopup().then(drawState).catch(drawFault);
  await inTime(drawn, patience).catch(() => drawReason('silent'));
}

async function drawState(state: PopupState): Promise<void> {
  showScheme(state.scheme);
  const actions = popupActions(showPopup);
  const urging = location.hash === urgeHash && state.here.kind !== 'private';
  const [only, second] = state.people;
  // Opened by its keys: where it is clear whom it is about, the pause is there at once.
  if (urging && only && !second) return actions.urge(only.id);
  draw(<Popup state={state} urging={urging} actions={actions} />);
  note('ask afterwards', noteAsked(state));
  note('note mirrors', noteMirrors());
  if (state.explainsExit && state.here.kind !== 'private') note('explain the exit', noteExitSaid());
}

function drawFault(reason: unknown): void {
  logError('open database', reason);
  drawReason(databaseFault(reason));
}

function drawReason(fault: DatabaseFault): void {
  draw(<PopupFault fault={fault} onTryAgain={() => void showPopup()} onLeave={leaveFault} />);
}

/** What lies beneath isn't known. */
const leaveFault = () => void leave(false);

function draw(shown: preact.JSX.Element): void {
  render(
    <ErrorReport.Provider value={logError}>
      <Part
        name="popup"
        instead={(again) => <PopupFault fault={null} onTryAgain={again} onLeave={leaveFault} />}
      >
        {shown}
      </Part>
    </ErrorReport.Provider>,
    document.body,
  );
}

/** What is asked is asked once, whether it is answered or not. */
async function noteAsked({ afterwards, here }: PopupState): Promise<void> {
  if (!afterwards || here.kind === 'private') return;
  await sendMessage('sayAfterwards', { moment: afterwards.moment, asked: afterwards.asks });
}

function note(doing: string, noting: Promise<unknown>): void {
  noting.catch((reason) => logError(doing, reason));
}
