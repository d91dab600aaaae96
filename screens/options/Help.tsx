import { useEffect, useState } from 'preact/hooks';
import type { Keys } from '../../components/help/HelpKeys.tsx';
import { HelpPage } from '../../components/help/HelpPage.tsx';
import { storePage } from '../../components/options/store-page.ts';
import { whichBrowser } from '../../components/options/which-browser.ts';
import { readKeys } from '../../platform/keys.ts';
import { removeSelf } from '../../platform/remove-self.ts';
import { extensionId, version } from '../../platform/version.ts';

/** Help, which waits for nothing that is stored. */
export function Help() {
  const [keys, setKeys] = useState<Keys | null>(null);
  useEffect(() => void readKeys().then(setKeys, () => undefined), []);
  const browser = whichBrowser(navigator.userAgent);
  return (
    <HelpPage
      version={version()}
      browser={browser}
      keys={keys}
      storePage={storePage(browser, extensionId())}
      onCopy={(text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        )
      }
      onRemove={removeSelf}
    />
  );
}
