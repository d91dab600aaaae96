import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readLanguage } from '../components/ui/read-language.ts';
import { standInUntilDrawn } from '../screens/fallback.ts';

/** A page of Ebb's whose own script fails, also while it is loaded, isn't blank: this needs nothing of it. */
export default defineUnlistedScript(() => {
  readLanguage();
  standInUntilDrawn();
});
