/** Whether this is the one-file app: it shows what it carries and keeps nothing. */
export const isPortable: boolean = true;
