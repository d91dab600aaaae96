import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  type Arrangement,
  arrangements,
  ownWordsCsv,
  ownWordsText,
  readOwnWordsFrom,
} from '../../core/backup/own-words-table.ts';
import { type OwnPassage, type OwnWords, ownPassages } from '../../core/words/own-words.ts';
import { momentNames } from '../options/moment-names.ts';
import type { Choosable } from '../people/ChoosePerson.tsx';
import { Button } from '../ui/Button.tsx';
import { Choices } from '../ui/Choices.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { digits } from '../ui/digits.ts';
import { Field } from '../ui/Field.tsx';
import { BadRows } from './BadRows.tsx';

/** The largest file that is read, bytes. */
const mostBytes = 2_000_000;

interface BringInWordsProps {
  ownWords: readonly OwnWords[];
  people: readonly Choosable[];
  /** Adds passages; gives whether they were kept. */
  onAdd: (rows: OwnPassage[]) => Promise<boolean>;
  /** Hands a text to the browser as a file. */
  onSave: (text: string, ending: 'csv' | 'txt') => void;
}

/** Several passages at once, from a text or a table: shown before they are added. And all there are, as a file. */
export function BringInWords({ ownWords, people, onAdd, onSave }: BringInWordsProps) {
  const [text, setText] = useState('');
  const [arrangement, setArrangement] = useState<Arrangement>('lines');
  const [problem, setProblem] = useState<string | null>(null);
  const [added, setAdded] = useState(0);
  const names = { people, moments: momentNames() };
  const newId = () => crypto.randomUUID();
  const upon = { ...names, own: ownWords, now: Date.now(), newId };
  const { good, bad } = readOwnWordsFrom(text, arrangement, upon);
  const take = (more: string, isTable: boolean) => {
    setText(more);
    setAdded(0);
    if (isTable) setArrangement('table');
    else if (arrangement === 'table' || text === '')
      setArrangement(/\S\s*\n\s*\n\s*\S/.test(more) ? 'paragraphs' : 'lines');
  };
  const choose = async (file: File) => {
    const isTooLarge = file.size > mostBytes;
    setProblem(isTooLarge ? i18n.t('words.bringIn.fileTooLarge') : null);
    if (!isTooLarge) take(await file.text(), /\.(csv|tsv)$/i.test(file.name));
  };
  const add = async () => {
    if (!(await onAdd(good))) return;
    setText('');
    setAdded(good.length);
  };
  return (
    <Disclosure summary={i18n.t('words.bringIn.summary')}>
      <p>{i18n.t('words.bringIn.about')}</p>
      <Field
        label={i18n.t('words.bringIn.file')}
        hint={i18n.t('words.bringIn.fileHint')}
        error={problem}
      >
        {(ties) => (
          <input
            {...ties}
            type="file"
            accept=".txt,.md,.csv,.tsv,text/plain,text/csv"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void choose(file);
              // The same file can be chosen again.
              currentTarget.value = '';
            }}
          />
        )}
      </Field>
      <Field label={i18n.t('words.bringIn.text')}>
        {(ties) => (
          <textarea
            {...ties}
            autocomplete="off"
            value={text}
            onInput={({ currentTarget }) => take(currentTarget.value, arrangement === 'table')}
          />
        )}
      </Field>
      {text.trim() !== '' && (
        <Choices
          legend={i18n.t('words.bringIn.legend')}
          options={arrangements.map((value) => ({
            value,
            label: i18n.t(`words.bringIn.${value}`),
          }))}
          chosen={[arrangement]}
          onChoose={([chosen]) => chosen && setArrangement(chosen)}
        />
      )}
      <p role="status">
        {text.trim() !== '' && i18n.t('words.bringIn.good', good.length, [digits(good.length)])}
        {added > 0 && i18n.t('words.bringIn.added', added, [digits(added)])}
      </p>
      <BadRows rows={bad} />
      {good.length > 0 && (
        <p>
          <Button look="main" onClick={add}>
            {i18n.t('words.bringIn.add', good.length, [digits(good.length)])}
          </Button>
        </p>
      )}
      {ownPassages(ownWords).length > 0 && (
        <p class="own-words-acts">
          <Button onClick={() => onSave(ownWordsCsv(ownWords, names), 'csv')}>
            {i18n.t('words.bringIn.saveTable')}
          </Button>
          <Button onClick={() => onSave(ownWordsText(ownWords), 'txt')}>
            {i18n.t('words.bringIn.saveText')}
          </Button>
        </p>
      )}
    </Disclosure>
  );
}
