import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { PageHeading } from './PageHeading.tsx';

/** In place of a page that couldn't be drawn. */
export function PageFault({ onTryAgain }: { onTryAgain: () => void }) {
  return (
    <>
      <PageHeading title={i18n.t('faults.page.title')} purpose={i18n.t('faults.page.body')} />
      <p>
        <Button onClick={onTryAgain}>{i18n.t('faults.tryAgain')}</Button>
      </p>
      <p>
        <a href="#support">{i18n.t('support.title')}</a>
      </p>
    </>
  );
}
