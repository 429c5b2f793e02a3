/** How long a browser may take to begin reading what it saves. */
const keptFor = 60_000;

/** Hands a text or bytes to the browser as a download. */
export function saveFile(name: string, content: string | Uint8Array | Blob, type: string): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, keptFor);
}
