import { i18n } from '#i18n';

/** A word that leads to help. */
export function HelpButton({ onHelp }: { onHelp: () => void }) {
  return (
    <button
      type="button"
      class="plain"
      aria-label={i18n.t('pause.help.labelLong')}
      onClick={onHelp}
    >
      {i18n.t('pause.help.label')}
    </button>
  );
}
