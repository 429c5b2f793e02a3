import { groupBy } from '../domain/groupBy.ts';
import type { SuccessionLink } from '../domain/lineage.ts';
import { searchFold } from '../domain/searchFold.ts';
import type { Words } from '../i18n/words.ts';
import { dateText } from './dateText.ts';
import type { LineageGroup, LineageRegister, LineageUnit } from './lineageRegister.ts';

interface Asked {
  readonly words: Words;
  readonly register: LineageRegister;
  readonly unit: LineageUnit | undefined;
  readonly group: LineageGroup | undefined;
}

/** One or two sentences: what became of a unit or of a former district, or what a new unit was formed of. */
export function lineageSentence({ words, register, unit, group }: Asked): string {
  if (unit === undefined) return group === undefined ? '' : groupSentence(words, register, group);
  const text = unit.isOld ? fateSentence(words, register, unit) : originSentence(words, register, unit);
  return [text, namesakeSentence(words, register, unit)].filter((part) => part !== '').join(' ');
}

/** What became of an old unit: the same words wherever it is said. */
export function fateSentence(
  { t, format, ...words }: Words,
  { units, lineage }: LineageRegister,
  unit: LineageUnit,
): string {
  const steps = lineage.after.get(unit.unitId) ?? [];
  const [step] = steps;
  if (step === undefined) return '';
  const nameOf = (unitId: string): string => units.get(unitId)?.name ?? unitId;
  const date = dateText({ t, format, ...words }, step.effectiveDate);
  if (steps.length > 1 || step.part === 'part') {
    const names = format.list(steps.map(({ newUnitId }) => nameOf(newUnitId)));
    return t('lineage.sentence.split', { unit: unit.name, date, count: steps.length, names });
  }
  const partners = (lineage.before.get(step.newUnitId) ?? []).filter(
    ({ oldUnitId }) => oldUnitId !== unit.unitId,
  );
  const successor = nameOf(step.newUnitId);
  return partners.length === 0
    ? t('lineage.sentence.alone', { unit: unit.name, date, successor })
    : t('lineage.sentence.merged', {
        unit: unit.name,
        date,
        successor,
        partners: format.list(
          partners.map((partner) => partText({ t, format, ...words }, partner, nameOf(partner.oldUnitId))),
        ),
      });
}

const partText = ({ t }: Words, { part }: SuccessionLink, name: string): string =>
  part === 'whole' ? name : t('lineage.sentence.partOf', { unit: name });

function originSentence(words: Words, { units, lineage }: LineageRegister, unit: LineageUnit): string {
  const { t, format } = words;
  const steps = lineage.before.get(unit.unitId) ?? [];
  const [step] = steps;
  if (step === undefined) return '';
  const nameOf = ({ oldUnitId }: SuccessionLink): string => units.get(oldUnitId)?.name ?? oldUnitId;
  const whole = steps.filter(({ part }) => part === 'whole').map(nameOf);
  const partly = steps.filter(({ part }) => part === 'part').map(nameOf);
  const params = { unit: unit.name, date: dateText(words, step.effectiveDate) };
  if (partly.length === 0) return t('lineage.sentence.formed', { ...params, names: format.list(whole) });
  if (whole.length === 0)
    return t('lineage.sentence.formedOfParts', { ...params, names: format.list(partly) });
  return t('lineage.sentence.formedMixed', {
    ...params,
    whole: format.list(whole),
    partly: format.list(partly),
  });
}

function groupSentence(words: Words, { units, lineage }: LineageRegister, group: LineageGroup): string {
  const { t, format } = words;
  const steps = group.unitIds.flatMap((unitId) => lineage.after.get(unitId) ?? []);
  const fresh = new Set(steps.map(({ newUnitId }) => newUnitId));
  const whole = steps.filter(({ part }) => part === 'whole').length;
  return t('lineage.sentence.group', {
    group: group.name,
    old: format.count(group.unitIds.length),
    fresh: format.count(fresh.size),
    names: format.list([...fresh].map((unitId) => units.get(unitId)?.name ?? unitId)),
    whole: format.count(whole),
    split: format.count(group.unitIds.length - whole),
  });
}

/** Warns of a unit of the same name in the other period that is other territory. */
function namesakeSentence(words: Words, { units, lineage }: LineageRegister, unit: LineageUnit): string {
  const { t, format } = words;
  const key = searchFold(unit.name);
  const related = new Set<string>(
    [...(lineage.after.get(unit.unitId) ?? []), ...(lineage.before.get(unit.unitId) ?? [])].flatMap(
      ({ oldUnitId, newUnitId }) => [oldUnitId, newUnitId],
    ),
  );
  const others = [...units.values()].filter(
    (other) =>
      other.isOld !== unit.isOld &&
      other.origin === unit.origin &&
      searchFold(other.name) === key &&
      !related.has(other.unitId) &&
      sameCountry(unit, other, lineage, units),
  );
  const [other] = others;
  if (other === undefined) return '';
  if (unit.isOld) return t('lineage.sentence.nameReused', { unit: unit.name });
  const holders = groupBy(
    others.flatMap(({ unitId }) => lineage.after.get(unitId) ?? []),
    ({ newUnitId }) => newUnitId,
  );
  const names = format.list([...holders.keys()].map((unitId) => units.get(unitId)?.name ?? unitId));
  return t('lineage.sentence.nameTaken', { unit: unit.name, names });
}

/** Both lie in one province of today: elsewhere the same name confuses nobody. */
function sameCountry(
  unit: LineageUnit,
  other: LineageUnit,
  { after }: LineageRegister['lineage'],
  units: LineageRegister['units'],
): boolean {
  const today = ({ unitId, isOld, province }: LineageUnit): string =>
    isOld ? (units.get(after.get(unitId)?.[0]?.newUnitId ?? '')?.province ?? '') : province;
  return today(unit) === today(other);
}
