import { useMemo, useRef } from 'react';
import { lineageFlowHeight, lineageFlowOption } from '../../charts/lineageFlowOption.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { lineageFlowOf } from '../../viewModels/lineageFlowView.ts';
import { defaultArea, defaultPlace } from '../../viewModels/lineagePlaces.ts';
import { communeSuccessionsOf, provinceSuccessionsOf } from '../../viewModels/lineageTablesView.ts';
import { ChartPanel } from '../shared/ChartPanel.tsx';
import { TablePanel } from '../shared/TablePanel.tsx';
import type { RegisterViewProps } from '../shared/viewProps.ts';
import { AllocationPanel } from './AllocationPanel.tsx';
import { LineageSearch } from './LineageSearch.tsx';
import styles from './LineageView.module.css';
import { useLineageRegister } from './useLineageRegister.ts';

/** The whole country in the picker of provinces. */
const country = 'all';

/** What became of a unit, what it came from, and the nationwide tables behind it. */
export const LineageView = ({ control }: RegisterViewProps) => {
  const words = useWords();
  const { selection, setSelection } = control;
  const register = useLineageRegister();
  const placeId = selection.placeId ?? defaultPlace(register, selection.unitId);
  const area = selection.areaCode ?? defaultArea(register, placeId) ?? country;
  const { search } = selection;
  const drawing = useRef<HTMLDivElement>(null);
  const flow = useMemo(() => lineageFlowOf({ words, register, placeId }), [words, register, placeId]);
  const provinces = useMemo(() => provinceSuccessionsOf(words, register), [words, register]);
  const communes = useMemo(
    () => communeSuccessionsOf(words, register, area === country ? null : area, search),
    [words, register, area, search],
  );
  const follow = (id: string): void => {
    // A row of a table names both units of a step: the old one is followed.
    setSelection({ placeId: id.split(' ')[0] ?? id });
    drawing.current?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div className={styles.grid}>
      <LineageSearch
        register={register}
        area={area === country ? null : area}
        search={search}
        placeId={placeId}
        onSearch={(typed) => {
          setSelection({ search: typed });
        }}
        onFollow={follow}
      />
      <div className={styles.wide} ref={drawing}>
        <ChartPanel view={flow} option={lineageFlowOption} height={lineageFlowHeight} onSelect={follow} />
      </div>
      <AllocationPanel />
      <TablePanel className={styles.tall} view={provinces} onSelect={follow} />
      <TablePanel
        className={styles.tall}
        view={communes}
        onSelect={follow}
        actions={
          <SelectField
            look="bar"
            label={words.t('lineage.search.area')}
            selectedId={area}
            options={[
              { id: country, label: words.t('lineage.search.country') },
              ...register.provinces.map(({ oldCode, oldName }) => ({ id: oldCode, label: oldName })),
            ]}
            onSelect={(areaCode) => {
              setSelection({ areaCode });
            }}
          />
        }
      />
    </div>
  );
};
