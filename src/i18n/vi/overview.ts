/** Vietnamese words of the area `overview`; the base language and the type of its keys. */
export const overviewVi = {} as const;
