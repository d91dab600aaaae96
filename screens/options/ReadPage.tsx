import { i18n } from '#i18n';
import { PageHeading } from '../../components/options/PageHeading.tsx';
import type { DatabaseFault } from '../../components/ui/database-fault.ts';
import { FaultNotice } from '../../components/ui/FaultNotice.tsx';
import type { Store } from '../../core/stored/read-row.ts';
import { StoredPage, type StoredPageProps } from './StoredPage.tsx';
import { missedBy } from './stores-of-page.ts';

interface ReadPageProps extends StoredPageProps {
  /** Why nothing could be read the last time; what is shown is from before. Null when it could. */
  fault: DatabaseFault | null;
}

/** A page of what is stored, of which not all may have been read. */
export function ReadPage({ fault, ...props }: ReadPageProps) {
  const { route, state, actions } = props;
  const { missed, isShown } = missedBy(route, state.unreadStores);
  const notice = (sentence: string) => (
    <FaultNotice sentence={sentence} onTryAgain={() => void actions.tryAgain()} />
  );
  if (!isShown) {
    return (
      <>
        <PageHeading
          title={i18n.t(`options.page.${route.page}`)}
          purpose={i18n.t('faults.unread.page')}
        />
        {notice(i18n.t('faults.unread.sentence', [inWords(missed)]))}
      </>
    );
  }
  return (
    <>
      {fault && notice(i18n.t(`faults.database.${fault}`))}
      {missed.length > 0 && notice(i18n.t('faults.unread.sentence', [inWords(missed)]))}
      <StoredPage {...props} />
    </>
  );
}

function inWords(stores: readonly Store[]): string {
  const names = stores.map((store) => i18n.t(`faults.store.${store}`));
  return new Intl.ListFormat(i18n.t('pause.language')).format(names);
}
