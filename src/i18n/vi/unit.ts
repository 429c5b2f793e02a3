/** Vietnamese words of the area `unit`; the base language and the type of its keys. */
export const unitVi = {} as const;
