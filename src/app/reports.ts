import type { Database } from '../storage/open-database';
import type { ReportService } from './report-request';

export type { ReportService } from './report-request';

/** The printed papers. What makes them is large, so it is fetched when it is first asked for. */
export function createReportService(db: Database): ReportService {
  return {
    check: async (request) => (await import('./report-making')).checkReport(request),
    render: async (request, hooks) => (await import('./report-making')).makeReport(db, request, hooks),
  };
}
