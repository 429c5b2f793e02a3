/** Vietnamese words of the area `criteria`; the base language and the type of its keys. */
export const criteriaVi = {} as const;
