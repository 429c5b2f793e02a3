import { useState } from 'react';
import { ActionButton } from '../../../components/ActionButton.tsx';
import { classNames } from '../../../components/classNames.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { issuesOf } from '../../../viewModels/importIssuesView.ts';
import type { IssueGroupView } from '../../../viewModels/importIssuesView.ts';
import type { ImportClient } from '../../../workers/importClient.ts';
import type { IssueGroup, IssuePlace } from '../../../workers/importMessages.ts';
import styles from './ImportPage.module.css';
import { ImportSection } from './ImportSection.tsx';

interface ImportIssuesProps {
  readonly groups: readonly IssueGroup[];
  readonly client: ImportClient;
  readonly onGoTo: (line: number, column: number | null) => void;
}

const placesAPage = 100;

/** What is wrong, by kind; every place leads to its cell. */
export const ImportIssues = ({ groups, client, onGoTo }: ImportIssuesProps) => {
  const words = useWords();
  const [more, setMore] = useState<ReadonlyMap<string, readonly IssuePlace[]>>(new Map());
  const view = issuesOf(words, groups, more);
  const showMore = async ({ id, code, severity, places }: IssueGroupView): Promise<void> => {
    const found = await client.call('places', { code, severity, first: places.length, count: placesAPage });
    if (found.ok) setMore((before) => new Map(before).set(id, [...(before.get(id) ?? []), ...found.value]));
  };
  return (
    <ImportSection title={words.t('import.issues.title')} sentence={view.sentence}>
      {view.groups.map((group) => (
        <details className={styles.issueGroup} key={group.id} open={group.severity === 'error'}>
          <summary className={styles.issueTitle}>
            <span className={classNames(styles.severity, styles[group.severity])}>{group.severityText}</span>{' '}
            {group.title} <span className={styles.count}>({group.count})</span>
          </summary>
          <ul className={styles.places}>
            {group.places.map((place) => (
              <li key={place.id}>
                <button
                  className={styles.place}
                  type="button"
                  onClick={() => {
                    onGoTo(place.line, place.column);
                  }}
                >
                  <span className={styles.placeLabel}>{place.label}</span>
                  <span>{place.message}</span>
                </button>
              </li>
            ))}
          </ul>
          {group.hidden <= 0 ? null : (
            <ActionButton
              look="quiet"
              onPress={() => {
                void showMore(group);
              }}
            >
              {words.t('import.issues.more', {
                count: words.format.count(Math.min(placesAPage, group.hidden)),
              })}
            </ActionButton>
          )}
        </details>
      ))}
    </ImportSection>
  );
};
