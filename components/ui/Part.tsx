import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useErrorBoundary } from 'preact/hooks';
import { i18n } from '#i18n';
import { FaultNotice } from './FaultNotice.tsx';

/** Told of each error in drawing: what was being done, as a name, and what was thrown. */
export type ReportError = (doing: string, thrown: unknown) => void;

/** Where errors in drawing are reported to; nowhere unless a page says so. */
export const ErrorReport = createContext<ReportError>(() => undefined);

interface PartProps {
  /** What it is called where errors are noted: a name that the code gives. */
  name: string;
  /** It is tried again when this becomes another. */
  again?: string;
  /** What stands in its place after an error; one sentence unless told. */
  instead?: (tryAgain: () => void) => ComponentChildren;
  children: ComponentChildren;
}

/** A part of a page that stands for itself: an error in it leaves the rest, and it can be tried again. */
export function Part({ name, again, instead = aSentence, children }: PartProps) {
  const report = useContext(ErrorReport);
  const [error, tryAgain] = useErrorBoundary((thrown) => report(`draw ${name}`, thrown));
  useEffect(() => {
    if (error !== undefined) tryAgain();
  }, [again]);
  return <>{error === undefined ? children : instead(tryAgain)}</>;
}

function aSentence(tryAgain: () => void) {
  return <FaultNotice sentence={i18n.t('faults.part')} onTryAgain={tryAgain} />;
}
