import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ActionButton } from '../../../components/ActionButton.tsx';
import { DataTable } from '../../../components/DataTable.tsx';
import { SegmentedControl } from '../../../components/SegmentedControl.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import { changesTable, diffSentence } from '../../../viewModels/importDiffView.ts';
import type { ImportFile } from '../../../viewModels/importFile.ts';
import type { ImportClient } from '../../../workers/importClient.ts';
import type { ChangeKind, ChangeRow, DiffCounts } from '../../../workers/importMessages.ts';
import styles from './ImportPage.module.css';
import { ImportSection } from './ImportSection.tsx';

interface ImportDiffProps {
  readonly file: ImportFile;
  readonly client: ImportClient;
}

const kinds: readonly ChangeKind[] = ['changed', 'new', 'unchanged'];
const rowsAPage = 200;

const countOf = (diff: DiffCounts, kind: ChangeKind): number => diff.figures[kind] + diff.entries[kind];

/** What the import changes in the stored figures, before it does. */
export const ImportDiff = ({ file, client }: ImportDiffProps) => {
  const words = useWords();
  const { t, format } = words;
  const { diff } = file;
  const first = kinds.find((kind) => diff !== null && countOf(diff, kind) > 0) ?? 'new';
  const [chosen, setChosen] = useState<ChangeKind | null>(null);
  const [shown, setShown] = useState(rowsAPage);
  const kind = chosen ?? first;
  const { data: rows } = useQuery({
    queryKey: ['importChanges', { id: file.id, draft: file.draftNumber, kind, shown, isReady: diff !== null }],
    enabled: diff !== null,
    gcTime: 20_000,
    placeholderData: (before: readonly ChangeRow[] | undefined) => before,
    queryFn: async (): Promise<readonly ChangeRow[]> => {
      const answer = await client.call('changes', { kind, first: 0, count: shown });
      return answer.ok ? answer.value : [];
    },
  });
  if (diff === null)
    return <ImportSection title={t('import.diff.title')} sentence={t('import.diff.comparing')} />;
  const count = countOf(diff, kind);
  return (
    <ImportSection title={t('import.diff.title')} sentence={diffSentence(words, diff)}>
      <SegmentedControl
        label={t('import.diff.show')}
        segments={kinds.map((id) => ({
          id,
          label: t(`import.diff.${id}`, { count: format.count(countOf(diff, id)) }),
        }))}
        selectedId={kind}
        onSelect={(next) => {
          setChosen(next);
          setShown(rowsAPage);
        }}
      />
      <DataTable
        className={styles.changes ?? ''}
        view={changesTable(words, kind, rows ?? [])}
        emptyText={t('import.diff.none')}
      />
      {count <= shown ? null : (
        <p className={styles.more}>
          {t('import.diff.first', { shown: format.count(shown), count: format.count(count) })}{' '}
          <ActionButton
            look="quiet"
            onPress={() => {
              setShown(shown + rowsAPage * 5);
            }}
          >
            {t('import.diff.more')}
          </ActionButton>
        </p>
      )}
    </ImportSection>
  );
};
