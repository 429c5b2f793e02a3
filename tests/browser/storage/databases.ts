const names: string[] = [];

/** A database name no other test uses; removed by `removeDatabases`. */
export function freshName(): string {
  const name = `test-ledger-${crypto.randomUUID()}`;
  names.push(name);
  return name;
}

/** Deletes a database; resolves also when connections hold it up. */
export const removeDatabase = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    for (const event of ['success', 'error', 'blocked']) request.addEventListener(event, () => resolve());
  });

export async function removeDatabases(): Promise<void> {
  for (const name of names.splice(0)) await removeDatabase(name);
}
