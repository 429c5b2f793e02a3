import { SelectField } from '../../../components/SelectField.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import { fixValues } from '../../../ingest/editDecisions.ts';
import { delimiters, rareDelimiters } from '../../../ingest/delimiter.ts';
import { encodingNames } from '../../../ingest/encoding.ts';
import type { Encoding } from '../../../ingest/encoding.ts';
import { registerLayouts, scoreLayouts } from '../../../ingest/layout.ts';
import { asMethodId } from '../../../domain/ids.ts';
import type { ScoreKind } from '../../../domain/records.ts';
import type { FactId } from '../../../viewModels/importFactsView.ts';
import { factsOf } from '../../../viewModels/importFactsView.ts';
import type { ImportFile } from '../../../viewModels/importFile.ts';
import type { OpenedFile } from '../../../workers/importMessages.ts';
import { currentSession } from './currentSession.ts';
import styles from './ImportPage.module.css';
import { ImportSection } from './ImportSection.tsx';

interface ImportFactsProps {
  readonly file: ImportFile;
  readonly opened: OpenedFile;
}

/** A page left open over New Year offers one year less. */
const thisYear = new Date().getFullYear();
const kinds: readonly ScoreKind[] = ['final', 'appraised', 'selfAssessed', 'survey'];

/** What to do when a fact is put right. */
function changeFact(id: string, fact: FactId, value: string): void {
  const { choose, decide } = currentSession;
  switch (fact) {
    case 'sheet':
      choose(id, { sheet: value });
      return;
    case 'encoding':
      choose(id, { encoding: (Object.keys(encodingNames) as Encoding[]).find((one) => one === value) ?? null });
      return;
    case 'delimiter':
      choose(id, { delimiter: [...delimiters, ' ' as const, ...rareDelimiters].find((one) => one === value) ?? null });
      return;
    case 'numberFormat':
      decide(id, (before) => ({ ...before, numberFormat: value === 'dot' ? 'dot' : 'comma' }));
      return;
    case 'layout':
      void currentSession.layOut(id, [...scoreLayouts, ...registerLayouts].find((one) => one === value) ?? 'long');
      return;
    case 'index':
      decide(id, fixValues({ indexCode: value }));
      return;
    case 'year':
      decide(id, fixValues({ year: Number(value) }));
      return;
    case 'period':
      decide(id, fixValues({ period: value === '' ? null : value }));
      return;
    case 'method':
      decide(id, (before) => ({ ...before, method: { kind: 'use', methodId: asMethodId(value) } }));
      return;
    case 'kind':
      decide(id, fixValues({ kind: kinds.find((one) => one === value) ?? null }));
  }
}

/** What the file was understood as; every choice can be another. */
export const ImportFacts = ({ file }: ImportFactsProps) => {
  const words = useWords();
  const known = currentSession.known();
  const facts = factsOf({ words, file, known, thisYear });
  return (
    <ImportSection title={words.t('import.facts.title')}>
      <dl className={styles.facts}>
        {facts.map(({ id, label, options, selectedId, text }) => (
          <div className={styles.fact} key={id}>
            <dt className={styles.factLabel} aria-hidden={options.length > 0}>
              {label}
            </dt>
            <dd>
              {options.length === 0 ? (
                text
              ) : (
                <SelectField
                  isLabelHidden
                  label={label}
                  options={options}
                  selectedId={selectedId}
                  placeholder={text}
                  onSelect={(value) => {
                    changeFact(file.id, id, value);
                  }}
                />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </ImportSection>
  );
};
