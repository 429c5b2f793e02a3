export function findChromium(options?: { readonly prefersShell?: boolean }): string;
