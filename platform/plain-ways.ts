import type { Standing } from './arrival.ts';
import { leaveReport } from './outbox.ts';

/**
 * The two ways in plain DOM, for when the words don't come. Whatever fails here, both lead out: what
 * was chosen is left in the outbox, and the page opens even if that can't be.
 */
export function offerPlainWays(standing: Standing, [notNow, goOn]: string[]): void {
  if (standing.drawn) return;
  standing.drawn = true;
  const way = (label: string | undefined, choice: 'turned-back' | 'went-on', lead: () => void) => {
    const button = document.createElement('button');
    button.textContent = label ?? '';
    button.style.cssText = 'font:18px system-ui;padding:16px 24px;margin:40vh 0 0 24px';
    button.onclick = (event) => {
      if (event.isTrusted) note(standing, choice).then(lead, lead);
    };
    return button;
  };
  const back = way(notNow, 'turned-back', standing.back);
  standing.veil.dialog.replaceChildren(
    back,
    way(goOn, 'went-on', () => standing.open(true)),
  );
  back.focus();
}

async function note(standing: Standing, choice: 'turned-back' | 'went-on'): Promise<void> {
  const whose = await standing.whose();
  if (!whose || !standing.report) return;
  const { url: _, ...report } = standing.report;
  await leaveReport({ type: 'plain', data: { ...report, ...whose, choice } });
}
