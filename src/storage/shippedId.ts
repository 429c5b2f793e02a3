/** The workspaces that come with the app: published figures of the provinces, and an invented district. */
export const shippedIds = ['shipped', 'illustrative'] as const;
export type ShippedId = (typeof shippedIds)[number];

/** The published figures of the provinces, shown when an address names no workspace. */
export const provincialId = 'shipped' satisfies ShippedId;

/** Whether an id is that of a workspace that comes with the app: read-only, not in the ledger. */
export const isShippedId = (id: string): id is ShippedId => shippedIds.some((shipped) => shipped === id);
