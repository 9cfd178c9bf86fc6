export { mergeCounts, partName } from '../messages/id/merge';
export { mergePage as mergeTexts } from '../messages/id/merge-page';
