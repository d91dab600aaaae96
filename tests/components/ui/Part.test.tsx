import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PageFault } from '../../../components/options/PageFault.tsx';
import { ErrorReport, Part } from '../../../components/ui/Part.tsx';
import { mount } from '../../support/mount.ts';

/** What the parts of a page are given: whether the one in the middle is broken. */
const given = { broken: true };

function Middle() {
  if (given.broken) throw new RangeError('too far away');
  return <p>Middle</p>;
}

/** A page of three parts, the middle one of which throws while it is drawn. */
function showParts(more: Partial<Parameters<typeof Part>[0]> = {}) {
  given.broken = true;
  const report = vi.fn();
  const shown = (again: string) => (
    <ErrorReport.Provider value={report}>
      <main>
        <h1>Above</h1>
        <Part name="middle" again={again} {...more}>
          <Middle />
        </Part>
        <p>Below</p>
      </main>
    </ErrorReport.Provider>
  );
  const element = mount(shown('one week'));
  return { element, report, showAnother: () => render(shown('another week'), element) };
}

const tryAgain = () => userEvent.click(page.getByRole('button', { name: 'Try again' }));

describe('an error in a part of a page', () => {
  test('leaves the rest standing, says so, and is reported by the part’s name', async () => {
    const { element, report } = showParts();
    await expect.element(page.getByText('Above')).toBeVisible();
    await expect.element(page.getByText('Below')).toBeVisible();
    await expect
      .element(page.getByRole('alert'))
      .toMatchTextContent('This part couldn’t be shown.');
    expect(report).toHaveBeenCalledExactlyOnceWith('draw middle', new RangeError('too far away'));
    await expect(element).accessible();
  });

  test('stays while it can’t be drawn, and goes once it can', async () => {
    const { report } = showParts();
    await tryAgain();
    expect(report).toHaveBeenCalledTimes(2);
    await expect.element(page.getByRole('alert')).toBeVisible();
    given.broken = false;
    await tryAgain();
    await expect.element(page.getByText('Middle')).toBeVisible();
    expect(page.getByRole('alert').elements()).toHaveLength(0);
  });

  test('is tried again when something else is shown there', async () => {
    const { showAnother } = showParts();
    given.broken = false;
    showAnother();
    await expect.element(page.getByText('Middle')).toBeVisible();
  });

  test('that is a whole page leaves a heading, a way on and the way to the helplines', async () => {
    const { element } = showParts({ instead: (again) => <PageFault onTryAgain={again} /> });
    await expect
      .element(page.getByRole('heading', { name: 'This couldn’t be shown' }))
      .toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'If it is too much right now' }))
      .toHaveAttribute('href', '#support');
    await expect(element).accessible();
    given.broken = false;
    await tryAgain();
    await expect.element(page.getByText('Middle')).toBeVisible();
  });
});
