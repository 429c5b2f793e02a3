import type { UnitId } from './ids.ts';
import type { SuccessionLink } from './lineage.ts';
import type { UnitRecord } from './records.ts';

/** A district that existed until 30 June 2025. `districtId` is made of its province's code and its name. */
export interface FormerDistrict {
  readonly districtId: string;
  readonly name: string;
  readonly provinceCode: string;
}

/** Where a commune lies: its district (until 30 June 2025) and its province, by name as printed. */
export interface UnitPlace {
  readonly district: FormerDistrict | null;
  readonly provinceCode: string;
  readonly province: string;
}

/** Every commune of the country before and since 1 July 2025, and what became of each. */
export interface Nationwide {
  /** Communes to 30 June 2025, then those since, each with its own validity period. */
  readonly units: readonly UnitRecord[];
  readonly placeOf: ReadonlyMap<UnitId, UnitPlace>;
  readonly links: readonly SuccessionLink[];
  readonly districts: readonly FormerDistrict[];
  /** Old province code → new. */
  readonly provinces: readonly ProvinceSuccession[];
}

/** What one of the 63 provinces became. */
export interface ProvinceSuccession {
  readonly oldCode: string;
  readonly oldName: string;
  readonly newCode: string;
  readonly newName: string;
}
