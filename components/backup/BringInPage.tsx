import { i18n } from '#i18n';
import { PageHeading } from '../options/PageHeading.tsx';
import { BringIn, type BringInProps } from './BringIn.tsx';

/** The page where a saved file is brought in. */
export function BringInPage(props: BringInProps) {
  return (
    <>
      <PageHeading title={i18n.t('bringIn.title')} purpose={i18n.t('bringIn.purpose')} />
      <BringIn {...props} />
    </>
  );
}
