import type { StandardPack } from '../domain/standard/standard-pack.generated';
import type { FilePort } from './ports';

/** Hands a pack over as the JSON file that this app and the command line open. */
export function savePackFile(files: FilePort, pack: StandardPack): void {
  files.save(`${pack.id}-${pack.version}.json`, new TextEncoder().encode(`${JSON.stringify(pack, null, 2)}\n`), 'application/json');
}
