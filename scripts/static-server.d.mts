export interface FolderServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export declare function serveFolder(root: string, options?: { port?: number; exact?: boolean }): Promise<FolderServer>;
export declare function fileFor(root: string, requestPath: string): string | null;
