import { hrefOf } from '../../app/route';
import { useApp } from '../app-context';
import { Notice } from '../components/notice';
import { useLoaded } from '../use-loaded';

/** Says how many conflicts of an institution nobody has settled yet; nothing where there are none. The code of merging comes after the page. */
export function OpenConflictsLink({ institution }: { readonly institution: string }) {
  const app = useApp();
  const loaded = useLoaded(async () => {
    const [{ createMergeService }, { mergeTexts }] = await Promise.all([import('../../app/merging'), import('../../i18n/pages/merge')]);
    const standing = await app.service(createMergeService).standing(institution);
    const count = standing?.conflicts.length ?? 0;
    return count === 0 ? null : mergeTexts.badge(count);
  }, [institution, app.portfolio.changes.value]);
  if (loaded.kind !== 'ready' || loaded.value === null) return null;
  return (
    <Notice tone="watch">
      <a href={hrefOf({ page: 'merge', institution })}>{loaded.value}</a>
    </Notice>
  );
}
