import type { Route } from '../app/route';
import { lazyPage } from './lazy-page';

const ProfilePage = lazyPage(async () => (await import('./pages/profile-page')).ProfilePage);
const RegisterPage = lazyPage(async () => (await import('./pages/register-page')).RegisterPage);
const QuickEntryPage = lazyPage(async () => (await import('./pages/quick-entry-page')).QuickEntryPage);
const TrendPage = lazyPage(async () => (await import('./pages/trend-page')).TrendPage);
const AgendaPage = lazyPage(async () => (await import('./pages/agenda-page')).AgendaPage);
const VisitDayPage = lazyPage(async () => (await import('./pages/visit-day-page')).VisitDayPage);
const MergePage = lazyPage(async () => (await import('./pages/merge-page')).MergePage);
const OwnersPage = lazyPage(async () => (await import('./pages/owners-page')).OwnersPage);
const GapsPage = lazyPage(async () => (await import('./pages/gaps-page')).GapsPage);
const PathPage = lazyPage(async () => (await import('./pages/path-page')).PathPage);
const WhatIfPage = lazyPage(async () => (await import('./pages/what-if-page')).WhatIfPage);
const ActionsPage = lazyPage(async () => (await import('./pages/actions-page')).ActionsPage);
const ReportPage = lazyPage(async () => (await import('./pages/report-page')).ReportPage);
const MovePage = lazyPage(async () => (await import('./pages/move-page')).MovePage);
const ArchivePage = lazyPage(async () => (await import('./pages/archive-page')).ArchivePage);
const StartersPage = lazyPage(async () => (await import('./pages/starters-page')).StartersPage);
const BlankStartersPage = lazyPage(async () => (await import('./pages/starters-page')).BlankStartersPage);
const PacksPage = lazyPage(async () => (await import('./pages/packs-page')).PacksPage);
const SheetPage = lazyPage(async () => (await import('./pages/sheet-page')).SheetPage);
const PackPage = lazyPage(async () => (await import('./pages/pack-page')).PackPage);
const LocalWeightsPage = lazyPage(async () => (await import('./pages/local-weights-page')).LocalWeightsPage);
const PackComparePage = lazyPage(async () => (await import('./pages/pack-compare-page')).PackComparePage);
const ErrataPage = lazyPage(async () => (await import('./pages/errata-page')).ErrataPage);
const ErratumPage = lazyPage(async () => (await import('./pages/erratum-page')).ErratumPage);
const PoliciesPage = lazyPage(async () => (await import('./pages/policies-page')).PoliciesPage);
const PolicyPage = lazyPage(async () => (await import('./pages/policy-page')).PolicyPage);
const BackupPage = lazyPage(async () => (await import('./pages/backup-page')).BackupPage);
const KeysPage = lazyPage(async () => (await import('./pages/keys-page')).KeysPage);
const SendPage = lazyPage(async () => (await import('./pages/send-page')).SendPage);
const SettingsPage = lazyPage(async () => (await import('./pages/settings-page')).SettingsPage);
const ChildSafeGuidePage = lazyPage(async () => (await import('./pages/child-safe-guide-page')).ChildSafeGuidePage);
const AboutPage = lazyPage(async () => (await import('./pages/about-page')).AboutPage);

type FirstPage = 'home' | 'start' | 'newInstitution' | 'institution' | 'assessment' | 'criterion' | 'result' | 'notFound';
type MoreRoute = Exclude<Route, { readonly page: FirstPage }>;

/** Pages that no first screen needs; the list itself is fetched with the first of them, so that it does not weigh on the first load. */
export function MorePages({ route }: { readonly route: MoreRoute }) {
  switch (route.page) {
    case 'profile':
      return <ProfilePage institution={route.institution} />;
    case 'register':
      return <RegisterPage institution={route.institution} />;
    case 'merge':
      return <MergePage institution={route.institution} />;
    case 'owners':
      return <OwnersPage institution={route.institution} />;
    case 'quickEntry':
      return <QuickEntryPage assessment={route.assessment} />;
    case 'trend':
      return <TrendPage institution={route.institution} />;
    case 'agenda':
      return <AgendaPage assessment={route.assessment} />;
    case 'visitDay':
      return <VisitDayPage assessment={route.assessment} />;
    case 'gaps':
      return <GapsPage assessment={route.assessment} />;
    case 'path':
      return <PathPage assessment={route.assessment} />;
    case 'whatIf':
      return <WhatIfPage assessment={route.assessment} />;
    case 'actions':
      return <ActionsPage assessment={route.assessment} />;
    case 'report':
      return <ReportPage assessment={route.assessment} />;
    case 'move':
      return <MovePage assessment={route.assessment} />;
    case 'archive':
      return <ArchivePage assessment={route.assessment} />;
    case 'starters':
      return <StartersPage assessment={route.assessment} starter={route.starter} />;
    case 'blankStarters':
      return <BlankStartersPage starter={route.starter} />;
    case 'packs':
      return <PacksPage />;
    case 'sheet':
      return <SheetPage />;
    case 'pack':
      return <PackPage pack={route.pack} version={route.version} />;
    case 'localWeights':
      return <LocalWeightsPage pack={route.pack} version={route.version} />;
    case 'packCompare':
      return <PackComparePage pack={route.pack} version={route.version} other={route.other} />;
    case 'errata':
      return <ErrataPage pack={route.pack} version={route.version} />;
    case 'erratum':
      return <ErratumPage pack={route.pack} version={route.version} criterion={route.criterion} />;
    case 'policies':
      return <PoliciesPage />;
    case 'policy':
      return <PolicyPage policy={route.policy} />;
    case 'backup':
      return <BackupPage />;
    case 'keys':
      return <KeysPage />;
    case 'send':
      return <SendPage institution={route.institution} />;
    case 'settings':
      return <SettingsPage />;
    case 'about':
      return <AboutPage />;
    case 'childSafeGuide':
      return <ChildSafeGuidePage />;
  }
}
