import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Problem } from '../../core/backup/read-backup.ts';
import { Field } from '../ui/Field.tsx';
import { problemWords } from './problem-words.ts';

interface FileInputProps {
  /** Why the last file couldn't be taken; null when there is nothing to say. */
  problem: Problem | null;
  onChoose: (file: File) => void;
}

/** Where a file is chosen; says why one can't be taken. */
export function FileInput({ problem, onChoose }: FileInputProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (problem) input.current?.focus();
  }, [problem]);
  return (
    <Field
      label={i18n.t('bringIn.file')}
      hint={i18n.t('bringIn.fileHint')}
      error={problem && problemWords(problem)}
    >
      {(ties) => (
        <input
          {...ties}
          ref={input}
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onChoose(file);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      )}
    </Field>
  );
}
