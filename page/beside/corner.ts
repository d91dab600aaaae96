import { adoptStyle } from '../../platform/style.ts';
import { styled } from '../styled.ts';

/** A place in the corner of a living page, above all of it, that the page can't see into. */
export interface Corner {
  /** What is shown goes in here. */
  place: HTMLElement;
  /** Whether anything is shown in it. */
  isInSight(): boolean;
  /** Takes it away. */
  leave(): void;
}

/** Makes the corner. A popover is in the top layer, so no layer of the page covers it. */
export function openCorner(css: string): Corner {
  const host = styled('div', 'all:initial!important');
  const root = host.attachShadow({ mode: 'closed' });
  const place = styled(
    'div',
    'position:fixed;inset:0;width:auto;height:auto;margin:0;border:0;padding:0;background:none;overflow:visible;pointer-events:none',
  );
  place.popover = 'manual';
  adoptStyle(root, css);
  root.append(place);
  document.documentElement.append(host);
  place.showPopover();
  return {
    place,
    isInSight: () => place.isConnected && place.hasChildNodes(),
    leave: () => host.remove(),
  };
}
