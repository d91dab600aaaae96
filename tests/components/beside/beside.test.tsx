import { type ComponentChild, render } from 'preact';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/beside/beside.css';
import { CheckIn } from '../../../components/beside/CheckIn.tsx';
import { HelpCard } from '../../../components/beside/HelpCard.tsx';
import { PassChip } from '../../../components/beside/PassChip.tsx';
import { PassOver } from '../../../components/beside/PassOver.tsx';
import { arrived } from '../pause/show-pause.tsx';
import { germany, nowhere, pick } from '../support/support-views.ts';

function show(child: ComponentChild) {
  const host = document.body.appendChild(document.createElement('div'));
  render(child, host);
  onTestFinished(() => {
    render(null, host);
    host.remove();
    document.documentElement.style.colorScheme = '';
  });
  return host;
}

const help = { support: germany, onPick: vi.fn(async () => germany), onShowAll: vi.fn() };
type CheckInProps = Parameters<typeof CheckIn>[0];

/** The check-in, that asks what a look gave, but for what is told. */
const checkIn = (told: Partial<CheckInProps> = {}) => (
  <CheckIn
    key="check-in"
    {...{ intention: null, thenAsked: 'gave', help, onRemark: vi.fn(), onDone: vi.fn() }}
    onExit={vi.fn()}
    {...told}
  />
);
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

describe('the chip of a pass', () => {
  test('says until when it is open, and can end it', async () => {
    const onEnd = vi.fn();
    const host = show(
      <PassChip
        until={new Date(2026, 10, 22, 21, 40).getTime()}
        onEnd={onEnd}
        onHelp={vi.fn()}
        onExit={vi.fn()}
      />,
    );
    expect(host.textContent).toMatch(/Open until (9:40\sPM|21:40)/);
    await userEvent.click(button(/end now/i));
    expect(onEnd).toHaveBeenCalledOnce();
  });

  test('shows what was hoped for, in one’s own word', async () => {
    show(
      <PassChip
        until={null}
        hope="to hear their voice"
        onEnd={vi.fn()}
        onHelp={vi.fn()}
        onExit={vi.fn()}
      />,
    );
    await expect.element(page.getByText('“to hear their voice”')).toBeVisible();
  });

  test('says quietly that half a minute is left, where it was silent before', async () => {
    const acts = { onEnd: vi.fn(), onHelp: vi.fn(), onExit: vi.fn() };
    const host = show(<PassChip until={0} {...acts} />);
    const status = page.getByRole('status');
    expect(status.element().textContent).toBe('');
    render(<PassChip until={0} soon {...acts} />, host);
    await expect.element(status).toHaveTextContent('Half a minute is left.');
    await expect(host).accessible();
    expect(document.activeElement).toBe(document.body);
  });

  test('says so when it is for this visit', async () => {
    show(<PassChip until={null} onEnd={vi.fn()} onHelp={vi.fn()} onExit={vi.fn()} />);
    await expect.element(page.getByText('Open for this visit')).toBeVisible();
  });
});

describe('the card at the end of a pass', () => {
  test.each([
    [2, 'Your two minutes are over.'],
    [5, 'Your five minutes are over.'],
    [15, 'Your fifteen minutes are over.'],
    [7, 'Your 7 minutes are over.'],
  ])('says that %i minutes are over', async (minutes, sentence) => {
    show(
      <PassOver
        minutes={minutes}
        onStay={vi.fn()}
        onLeave={vi.fn()}
        onHelp={vi.fn()}
        onExit={vi.fn()}
      />,
    );
    await expect.element(page.getByText(sentence)).toBeVisible();
  });

  test('offers two more minutes or leaving, alike in size, and takes no focus', async () => {
    const onStay = vi.fn();
    const onLeave = vi.fn();
    show(
      <PassOver minutes={5} onStay={onStay} onLeave={onLeave} onHelp={vi.fn()} onExit={vi.fn()} />,
    );
    expect(document.activeElement).toBe(document.body);
    const stay = button('Stay a little');
    const leave = button('Leave');
    const [one, other] = [stay, leave].map((b) => b.element().getBoundingClientRect());
    expect([one?.width, one?.height]).toEqual([other?.width, other?.height]);
    await userEvent.click(stay);
    expect(onStay).toHaveBeenCalledExactlyOnceWith(2);
    await userEvent.click(leave);
    expect(onLeave).toHaveBeenCalledOnce();
  });
});

describe('the check-in', () => {
  test('takes one tap for how it is and one for what it gave', async () => {
    const onRemark = vi.fn();
    const onDone = vi.fn();
    show(checkIn({ onRemark, onDone }));
    await userEvent.click(button('heavier'));
    expect(onRemark).toHaveBeenLastCalledWith({ after: 'heavier' });
    expect(onDone).not.toHaveBeenCalled();
    await expect.element(page.getByText('Did it give you what you came for?')).toHaveFocus();
    await userEvent.click(button('partly'));
    expect(onRemark).toHaveBeenLastCalledWith({ gave: 'partly' });
    expect(onDone).toHaveBeenCalledOnce();
  });

  test('asks after the answer of whoever hoped for one', async () => {
    show(checkIn({ intention: 'answer' }));
    await userEvent.click(button('the same'));
    await expect.element(page.getByText('Did you find an answer?')).toBeVisible();
  });

  test('asks whoever was harmed whether anything frightened them, and what it gave never', async () => {
    const onRemark = vi.fn();
    const onDone = vi.fn();
    const host = show(checkIn({ intention: 'answer', thenAsked: 'fear', onRemark, onDone }));
    await userEvent.click(button('the same'));
    await expect.element(page.getByText('Did anything there frighten you?')).toHaveFocus();
    expect(host.textContent).not.toMatch(/give you|find an answer/);
    await expect(host).accessible();
    await userEvent.click(button('it did'));
    await expect.element(page.getByRole('link', { name: '112' })).toBeVisible();
    await userEvent.click(button('close'));
    await userEvent.click(button('no'));
    expect(onDone).toHaveBeenCalledOnce();
    // Whether it did is noted nowhere.
    expect(onRemark.mock.calls).toEqual([[{ after: 'same' }]]);
  });

  test('asks nothing more where there is to be no contact; “heavier” leads to help', async () => {
    const onDone = vi.fn();
    const asked = { thenAsked: 'nothing' as const, onDone };
    show(checkIn(asked));
    await userEvent.click(button('lighter'));
    expect(onDone).toHaveBeenCalledOnce();
    expect(page.getByText('Did it give you what you came for?').elements()).toEqual([]);
    show(checkIn(asked));
    await userEvent.click(button('heavier').last());
    await expect
      .element(page.getByText('Some nights are too much', { exact: false }))
      .toHaveFocus();
    await userEvent.click(button('close'));
    await userEvent.click(button('skip').last());
    expect(onDone).toHaveBeenCalledTimes(2);
  });

  test('can be skipped before and between', async () => {
    const onRemark = vi.fn();
    const onDone = vi.fn();
    show(checkIn({ onRemark, onDone }));
    await userEvent.click(button('skip'));
    expect(onDone).toHaveBeenCalledOnce();
    expect(onRemark).not.toHaveBeenCalled();
    await userEvent.click(button('lighter'));
    await userEvent.click(button('skip'));
    expect(onDone).toHaveBeenCalledTimes(2);
    expect(onRemark).toHaveBeenCalledOnce();
  });
});

describe('help beside a page', () => {
  test('is a word of the chip and of the card', async () => {
    const onHelp = vi.fn();
    show(<PassChip until={null} onEnd={vi.fn()} onHelp={onHelp} onExit={vi.fn()} />);
    await userEvent.click(button(/^Help/));
    expect(onHelp).toHaveBeenCalledOnce();
    show(
      <PassOver minutes={5} onStay={vi.fn()} onLeave={vi.fn()} onHelp={onHelp} onExit={vi.fn()} />,
    );
    await userEvent.click(button(/^Help/).last());
    expect(onHelp).toHaveBeenCalledTimes(2);
  });

  test('is a card with a number, which takes the focus of the tap and can be closed', async () => {
    const onClose = vi.fn();
    show(<HelpCard help={help} onClose={onClose} onExit={vi.fn()} />);
    await expect
      .element(page.getByText('Some nights are too much', { exact: false }))
      .toHaveFocus();
    await expect.element(page.getByRole('link', { name: '112' })).toBeVisible();
    await userEvent.click(button('close'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('right after “heavier” a number is there unasked, and after nothing else', async () => {
    show(checkIn());
    await userEvent.click(button('heavier'));
    await expect
      .element(page.getByRole('link', { name: '0800 111 0 111' }))
      .toHaveAttribute('href', 'tel:08001110111');
    show(checkIn());
    await userEvent.click(button('the same').last());
    expect(page.getByRole('link', { name: '0800 111 0 111' }).elements().length).toBe(1);
  });

  test('right after “heavier” help is a tap away where no country is known', async () => {
    const elsewhere = { ...help, support: nowhere };
    show(checkIn({ help: elsewhere }));
    await userEvent.click(button('heavier'));
    await userEvent.click(button(/^Help/));
    await pick('deu');
    await expect.element(page.getByRole('link', { name: '0800 111 0 111' })).toBeVisible();
  });

  test('leaves the question as it was', async () => {
    const onRemark = vi.fn();
    show(checkIn({ onRemark }));
    await userEvent.click(button('lighter'));
    await userEvent.click(button(/^Help/));
    await expect.element(button('partly')).not.toBeInTheDocument();
    await userEvent.click(button('close'));
    await userEvent.click(button('partly'));
    expect(onRemark.mock.calls).toEqual([[{ after: 'lighter' }], [{ gave: 'partly' }]]);
  });
});

describe('the quick exit beside a page', () => {
  const exits = (onExit: () => void) => [
    <PassChip key="chip" until={Date.now()} onEnd={vi.fn()} onHelp={vi.fn()} onExit={onExit} />,
    <PassOver
      key="over"
      minutes={5}
      onStay={vi.fn()}
      onLeave={vi.fn()}
      onHelp={vi.fn()}
      onExit={onExit}
    />,
    checkIn({ onExit }),
    <HelpCard key="help" help={help} onClose={vi.fn()} onExit={onExit} />,
  ];

  test.each([0, 1, 2, 3])(
    'is one press away from each thing that stands there (%i)',
    async (which) => {
      const onExit = vi.fn();
      show(exits(onExit)[which]);
      await userEvent.click(button('leave quickly'));
      expect(onExit).toHaveBeenCalledOnce();
    },
  );

  test('leaves room for everything at 320 px', async () => {
    await page.viewport(320, 480);
    for (const child of exits(vi.fn())) {
      const host = show(child);
      await arrived(host);
      const { left, right } = host.querySelector('.beside')?.getBoundingClientRect() ?? {};
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(320);
      for (const pressed of host.querySelectorAll('button'))
        expect(pressed.getBoundingClientRect().right).toBeLessThanOrEqual(320);
      render(null, host);
    }
    await page.viewport(1280, 800);
  });
});

test('a voice-control add-on, which presses by script, can press what is there', () => {
  const told = vi.fn();
  const host = show(
    <>
      <PassChip until={null} onEnd={told} onHelp={told} onExit={told} />
      <PassOver minutes={5} onStay={told} onLeave={told} onHelp={told} onExit={told} />
      {checkIn({ onRemark: told, onDone: told, onExit: told })}
    </>,
  );
  const buttons = [...host.querySelectorAll('button')];
  expect(buttons.map((pressed) => pressed.textContent)).toContain('end now');
  expect(buttons.length).toBeGreaterThan(6);
  buttons.find(({ textContent }) => textContent === 'end now')?.click();
  expect(told).toHaveBeenCalledOnce();
});

test.each(['light', 'dark'])('all of them pass axe, %s', async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  for (const child of [
    <PassChip key="chip" until={Date.now()} onEnd={vi.fn()} onHelp={vi.fn()} onExit={vi.fn()} />,
    <PassOver
      key="over"
      minutes={5}
      onStay={vi.fn()}
      onLeave={vi.fn()}
      onHelp={vi.fn()}
      onExit={vi.fn()}
    />,
    <HelpCard key="help" help={help} onClose={vi.fn()} onExit={vi.fn()} />,
    <HelpCard
      key="choice"
      help={{ ...help, support: nowhere }}
      onClose={vi.fn()}
      onExit={vi.fn()}
    />,
    checkIn(),
  ]) {
    const host = show(child);
    await arrived(host);
    await expect(host).accessible();
    render(null, host);
  }
});
