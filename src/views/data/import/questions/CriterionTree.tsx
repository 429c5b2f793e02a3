import { TextField } from '../../../../components/TextField.tsx';
import type { CriterionId } from '../../../../domain/ids.ts';
import { useWords } from '../../../../i18n/useWords.ts';
import type { MethodDraft } from '../../../../ingest/methodDraft.ts';
import type { MethodEdits } from '../../../../viewModels/importMethodEdit.ts';
import { numberOfText } from '../../../../viewModels/numberOfText.ts';
import styles from '../ImportPage.module.css';

interface CriterionTreeProps {
  /** The method as edited so far. */
  readonly draft: MethodDraft;
  readonly edits: MethodEdits;
  readonly onEdits: (edits: MethodEdits) => void;
}

/** The criteria of a new method with their maxima, each to be put right. */
export const CriterionTree = ({ draft, edits, onEdits }: CriterionTreeProps) => {
  const { t, format } = useWords();
  const setName = (id: CriterionId, name: string): void => {
    onEdits({ ...edits, names: new Map(edits.names).set(id, name) });
  };
  const setMaximum = (id: CriterionId, text: string): void => {
    onEdits({ ...edits, maxima: new Map(edits.maxima).set(id, text) });
  };
  return (
    <>
      {draft.assumedMaxima.length === 0 ? null : (
        <p className={styles.warningText}>
          {t('import.question.methodNeeded.assumedCount', {
            count: format.count(draft.assumedMaxima.length),
          })}
        </p>
      )}
      <table className={styles.tree}>
        <caption className={styles.treeCaption}>{t('import.question.methodNeeded.tree')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('import.question.methodNeeded.criterion')}</th>
            <th scope="col">{t('import.question.methodNeeded.maximum')}</th>
          </tr>
        </thead>
        <tbody>
          {draft.criteria.map(({ criterionId, nameVi, level, maxPoints }) => (
            <tr key={criterionId}>
              <td style={{ paddingInlineStart: `${level * 1.25}rem` }}>
                <TextField
                  labelPlace="hidden"
                  label={t('import.question.methodNeeded.nameOf', { id: criterionId })}
                  value={nameVi}
                  onChange={(name) => {
                    setName(criterionId, name);
                  }}
                />
              </td>
              <td className={styles.maximum}>
                <TextField
                  labelPlace="hidden"
                  label={t('import.question.methodNeeded.maximumOf', { name: nameVi })}
                  inputMode="decimal"
                  size={7}
                  value={edits.maxima.get(criterionId) ?? format.points(maxPoints, decimalsOf(maxPoints))}
                  isInvalid={isBad(edits.maxima.get(criterionId))}
                  {...(draft.assumedMaxima.includes(criterionId)
                    ? { hint: t('import.question.methodNeeded.assumed') }
                    : {})}
                  onChange={(text) => {
                    setMaximum(criterionId, text);
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;
const isBad = (text: string | undefined): boolean => text !== undefined && numberOfText(text) === null;
