import { readFileSync } from 'node:fs';
import type { SuccessionRow } from '../../src/queries/successions.ts';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { parseNationwide } from '../../src/storage/parseNationwide.ts';
import { buildLineageRegister } from '../../src/viewModels/lineageRegister.ts';
import type { LineageRegister, OwnLineage } from '../../src/viewModels/lineageRegister.ts';
import { nationwideTexts } from './nationwideTexts.ts';

const fileOf = (folder: string, name: string, register: string) => ({
  name,
  register,
  title: name,
  source: '',
  bytes: new Uint8Array(readFileSync(new URL(`../../data/${folder}/${name}`, import.meta.url))),
});

/** Units and successions of a shipped workspace, as its tables hold them. */
export function ownLineage(workspace: 'provincial' | 'illustrative'): OwnLineage {
  const name = workspace === 'provincial' ? 'province-succession.csv' : 'communes-succession.csv';
  const { units, successions } = ingestFiles([
    fileOf(workspace, 'units.csv', 'units'),
    fileOf(workspace, name, 'successions'),
  ]);
  const byId = new Map(units.map((unit) => [unit.unitId, unit]));
  return {
    units,
    successions: successions.map((row): SuccessionRow => ({
      ...row,
      oldCode: byId.get(row.oldUnitId)?.code ?? '',
      oldName: byId.get(row.oldUnitId)?.name ?? '',
      newCode: byId.get(row.newUnitId)?.code ?? '',
      newName: byId.get(row.newUnitId)?.name ?? '',
    })),
  };
}

/** The register the lineage screen builds over a shipped workspace. */
export const lineageRegister = (workspace: 'provincial' | 'illustrative'): LineageRegister =>
  buildLineageRegister(parseNationwide(nationwideTexts()), ownLineage(workspace));
