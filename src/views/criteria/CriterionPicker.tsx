import { SelectField } from '../../components/SelectField.tsx';
import { nameOfCriterion } from '../../viewModels/criterionName.ts';
import { areaOf, selectedCriterion } from '../../viewModels/criterionTree.ts';
import type { CriterionTree } from '../../viewModels/criterionTree.ts';
import type { Screen } from '../../viewModels/screen.ts';

interface CriterionPickerProps {
  readonly screen: Screen;
  readonly tree: CriterionTree;
  /** Null is the index as a whole. */
  readonly onSelect: (id: string | null) => void;
}

const whole = 'all';

/** Which area the panels look into: the index as a whole, where it has one, or one of its areas. */
export const CriterionPicker = ({ screen, tree, onSelect }: CriterionPickerProps) => {
  const { words } = screen;
  const selected = selectedCriterion(screen, tree) ?? screen.indicator;
  if (tree.areas.length === 0) return null;
  return (
    <SelectField
      look="bar"
      label={words.t('common.select.criterion')}
      options={[
        ...(screen.indicator === null ? [{ id: whole, label: words.t('criteria.tree.all') }] : []),
        ...tree.areas.map((criterion) => ({
          id: criterion.criterionId,
          label: nameOfCriterion(words, criterion),
        })),
      ]}
      selectedId={selected === null ? whole : areaOf(tree, selected).criterionId}
      onSelect={(id) => {
        onSelect(id === whole ? null : id);
      }}
    />
  );
};
