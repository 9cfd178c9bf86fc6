/** Gives a finished file to the browser's download. It may be larger than memory: a file of the browser's own disk is read from there. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download must have begun before the address goes away.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The share sheet; false: the user closed it. Rejects when the device cannot share this file. */
export async function shareBlob(name: string, blob: Blob): Promise<boolean> {
  try {
    await navigator.share({ files: [new File([blob], name, { type: blob.type })] });
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}
