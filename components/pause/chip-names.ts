import { i18n } from '#i18n';
import type { Feeling } from '../../core/moments/feelings.ts';
import type { Intention } from '../../core/moments/moment.ts';
import type { Occasion } from '../../core/moments/occasions.ts';
import type { Need } from '../../core/settings/needs.ts';

/** What may be hoped for, in words. */
export function intentionName(intention: Intention): string {
  return i18n.t(`pause.intention.${intention}`);
}

/** How it may be, in words. */
export function feelingName(feeling: Feeling): string {
  return i18n.t(`pause.feeling.${feeling}`);
}

/** What may be so in an hour, in words. */
export function occasionName(occasion: Occasion): string {
  return i18n.t(`pause.occasion.${occasion}`);
}

/** What may be needed, in words. */
export function needName(need: Need): string {
  return i18n.t(`pause.need.${need}`);
}
