/** A name nobody has yet: the wanted one, else with a number behind it. Case does not tell names apart. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const folded = new Set(taken.map((name) => name.normalize('NFC').toLowerCase()));
  let name = wanted;
  for (let copy = 2; folded.has(name.normalize('NFC').toLowerCase()); copy += 1) name = `${wanted} ${copy}`;
  return name;
}
