/** The language floor as others use it. */
export { sentenceOfDevice } from './device-sentence';
export { formatBytes, formatClock, formatDate, formatNumber, formatScore, formatShare, formatShortDate } from './format';
export { id as messages } from './messages/id';
