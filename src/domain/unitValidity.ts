/**
 * Whether a unit existed for an assessment year: valid on its last day, the day the assessment looks back from.
 * So the 34 provinces formed on 1 July 2025 are the units of 2025, the 63 before them those of 2024.
 */
export function isUnitOfYear(
  unit: { readonly validFrom: string; readonly validTo: string | null },
  year: number,
): boolean {
  const lastDay = `${year}-12-31`;
  return unit.validFrom <= lastDay && (unit.validTo === null || unit.validTo >= lastDay);
}
