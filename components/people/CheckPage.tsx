import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { PageHeading } from '../options/PageHeading.tsx';
import { Field } from '../ui/Field.tsx';
import { LinkInput } from '../ui/LinkInput.tsx';
import { Part } from '../ui/Part.tsx';
import { Checked } from './Checked.tsx';
import { type Circumstances, checkLink, isWebAddress } from './check-link.ts';
import './CheckPage.css';

interface CheckPageProps {
  circumstances: Circumstances;
}

/** Takes any link and says whose it is, by which rule, and whether it would pause now. */
export function CheckPage({ circumstances }: CheckPageProps) {
  const [link, setLink] = useState('');
  const isWritten = link.trim() !== '';
  return (
    <>
      <PageHeading title={i18n.t('check.title')} purpose={i18n.t('check.purpose')} />
      <Field
        label={i18n.t('check.link')}
        error={isWritten && !isWebAddress(link) ? i18n.t('check.notALink') : null}
      >
        {(ties) => <LinkInput ties={ties} value={link} onType={setLink} />}
      </Field>
      <div role="status">
        <Part name="checked link" again={link}>
          {isWritten && <CheckedLink link={link} circumstances={circumstances} />}
        </Part>
      </div>
    </>
  );
}

function CheckedLink({ link, circumstances }: CheckPageProps & { link: string }) {
  const checked = checkLink(link, Date.now(), circumstances);
  return checked && <Checked {...checked} />;
}
