/** The language floor as others use it. */
export { messageOf, messageOfCode } from './code-to-message';
export { formatBytes, formatClock, formatDate, formatNumber, formatScore, formatShare, formatShortDate } from './format';
export { id as messages } from './messages/id';
