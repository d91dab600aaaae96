/**
 * Kinds of events by which Firefox tells a page what lies in a closed tree, as their original target
 * (tests/e2e/presses.test.ts). But for `focus`, the pause itself needs none of them.
 */
const kinds =
  'focus blur focusin focusout pointerover pointerenter pointerout pointerleave pointermove pointerrawupdate ' +
  'pointercancel gotpointercapture lostpointercapture mouseover mouseenter mouseout mouseleave mousemove ' +
  'DOMMouseScroll MozMousePixelScroll contextmenu auxclick dblclick dragstart drag dragenter dragover dragleave ' +
  'drop dragend selectstart compositionstart compositionupdate compositionend touchcancel';

/** The same, parted by spaces; none in a browser that tells nothing. */
export const tellingKinds = import.meta.env.FIREFOX ? ` ${kinds}` : '';
