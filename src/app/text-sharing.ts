/** Handing a text over to another app or to the clipboard. Nothing is sent by the app itself. */
export interface TextSharing {
  /** Whether the device has a share sheet for texts. */
  readonly canShare: () => boolean;
  /** False: the user closed the sheet. */
  readonly share: (text: string) => Promise<boolean>;
  /** False: the browser does not allow it; the user copies by hand. */
  readonly copy: (text: string) => Promise<boolean>;
}

export function createTextSharing(): TextSharing {
  return {
    canShare: () => typeof navigator.share === 'function',
    share: async (text) => {
      try {
        await navigator.share({ text });
        return true;
      } catch (error) {
        if (error instanceof DOMException && error.name === 'AbortError') return false;
        throw error;
      }
    },
    copy: async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        // Plain http in a local network has no clipboard: the text stays selected on screen.
        return false;
      }
    },
  };
}
