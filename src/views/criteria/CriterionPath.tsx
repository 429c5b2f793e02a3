import { nameOfCriterion } from '../../viewModels/criterionName.ts';
import { criterionAncestry } from '../../viewModels/criterionTree.ts';
import type { CriterionTree } from '../../viewModels/criterionTree.ts';
import { indexLabel } from '../../viewModels/indexLabel.ts';
import type { Screen } from '../../viewModels/screen.ts';
import type { CriterionRecord } from '../../domain/records.ts';
import styles from './CriterionPath.module.css';

interface CriterionPathProps {
  readonly screen: Screen;
  readonly tree: CriterionTree;
  /** What the panels look into; null is the index as a whole. */
  readonly opened: CriterionRecord | null;
  /** Null is the index as a whole. */
  readonly onSelect: (id: string | null) => void;
}

/** The way down to what is looked into, each step a button that leads back to it. */
export const CriterionPath = ({ screen, tree, opened, onSelect }: CriterionPathProps) => {
  const { words, catalog, page } = screen;
  if (opened === null) return null;
  const steps = criterionAncestry(tree, opened);
  return (
    <nav aria-label={words.t('criteria.why.path')}>
      <ol className={styles.path}>
        <li className={styles.step}>
          <button
            className={styles.link}
            type="button"
            onClick={() => {
              onSelect(null);
            }}
          >
            {indexLabel(words, catalog, page.method.indexCode)}
          </button>
        </li>
        {steps.map((criterion) => (
          <li className={styles.step} key={criterion.criterionId}>
            <button
              className={styles.link}
              type="button"
              aria-current={criterion === opened ? 'location' : undefined}
              onClick={() => {
                onSelect(criterion.criterionId);
              }}
            >
              {nameOfCriterion(words, criterion)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
};
