import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { PageHeading } from '../options/PageHeading.tsx';
import { Field } from '../ui/Field.tsx';
import { LinkInput } from '../ui/LinkInput.tsx';
import { Checked } from './Checked.tsx';
import { type Circumstances, checkLink } from './check-link.ts';
import './CheckPage.css';

interface CheckPageProps {
  circumstances: Circumstances;
}

/** Takes any link and says whose it is, by which rule, and whether it would pause now. */
export function CheckPage({ circumstances }: CheckPageProps) {
  const [link, setLink] = useState('');
  const checked = link.trim() ? checkLink(link, Date.now(), circumstances) : undefined;
  return (
    <>
      <PageHeading title={i18n.t('check.title')} purpose={i18n.t('check.purpose')} />
      <Field
        label={i18n.t('check.link')}
        error={checked === null ? i18n.t('check.notALink') : null}
      >
        {(ties) => <LinkInput ties={ties} value={link} onType={setLink} />}
      </Field>
      <div role="status">{checked && <Checked {...checked} />}</div>
    </>
  );
}
