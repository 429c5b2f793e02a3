/** Vietnamese words of the area `data`; the base language and the type of its keys. */
export const dataVi = {} as const;
