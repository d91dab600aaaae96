import { type ComponentChild, render } from 'preact';
import '../../components/ui/page.css';

let mounted: HTMLElement | undefined;

/** Renders into a fresh element of the page, in place of what was there. Gives the element. */
export function mount(shown: ComponentChild): HTMLElement {
  if (mounted) {
    render(null, mounted);
    mounted.remove();
  }
  mounted = document.createElement('div');
  document.body.append(mounted);
  render(shown, mounted);
  return mounted;
}
