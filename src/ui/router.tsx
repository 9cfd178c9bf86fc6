import { currentRoute } from '../app/route';
import { messages } from '../i18n';
import { useApp } from './app-context';
import { lazyPage } from './lazy-page';
import { Missing } from './missing';
import { HomePage } from './pages/home-page';
import { StartPage } from './pages/start-page';

// First start and home come with the first load; the walk is fetched while one reads them, the others when they are opened.
const AssessmentPage = lazyPage(async () => (await import('./pages/assessment-page')).AssessmentPage);
const CriterionPage = lazyPage(async () => (await import('./pages/criterion-page')).CriterionPage);
const InstitutionPage = lazyPage(async () => (await import('./pages/institution-page')).InstitutionPage);
const NewInstitutionPage = lazyPage(async () => (await import('./pages/new-institution-page')).NewInstitutionPage);
const ProfilePage = lazyPage(async () => (await import('./pages/profile-page')).ProfilePage);
const RegisterPage = lazyPage(async () => (await import('./pages/register-page')).RegisterPage);
const ResultPage = lazyPage(async () => (await import('./pages/result-page')).ResultPage);
const GapsPage = lazyPage(async () => (await import('./pages/gaps-page')).GapsPage);
const ActionsPage = lazyPage(async () => (await import('./pages/actions-page')).ActionsPage);
const ReportPage = lazyPage(async () => (await import('./pages/report-page')).ReportPage);
const MovePage = lazyPage(async () => (await import('./pages/move-page')).MovePage);
const ArchivePage = lazyPage(async () => (await import('./pages/archive-page')).ArchivePage);
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
const SettingsPage = lazyPage(async () => (await import('./pages/settings-page')).SettingsPage);
const ChildSafeGuidePage = lazyPage(async () => (await import('./pages/child-safe-guide-page')).ChildSafeGuidePage);
const AboutPage = lazyPage(async () => (await import('./pages/about-page')).AboutPage);

/** The page of the current address. Without a chosen role the first start comes first, wherever the link led; only the child-safe guide waits for nothing. */
export function Router() {
  const { settings } = useApp();
  const route = currentRoute.value;
  if (settings.value.role === null && route.page !== 'childSafeGuide') return <StartPage />;
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'start':
      return <StartPage />;
    case 'newInstitution':
      return <NewInstitutionPage />;
    case 'institution':
      return <InstitutionPage institution={route.institution} />;
    case 'profile':
      return <ProfilePage institution={route.institution} />;
    case 'register':
      return <RegisterPage institution={route.institution} />;
    case 'assessment':
      return <AssessmentPage assessment={route.assessment} />;
    case 'criterion':
      return <CriterionPage assessment={route.assessment} criterion={route.criterion} />;
    case 'result':
      return <ResultPage assessment={route.assessment} />;
    case 'gaps':
      return <GapsPage assessment={route.assessment} />;
    case 'actions':
      return <ActionsPage assessment={route.assessment} />;
    case 'report':
      return <ReportPage assessment={route.assessment} />;
    case 'move':
      return <MovePage assessment={route.assessment} />;
    case 'archive':
      return <ArchivePage assessment={route.assessment} />;
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
    case 'settings':
      return <SettingsPage />;
    case 'about':
      return <AboutPage />;
    case 'childSafeGuide':
      return <ChildSafeGuidePage />;
    case 'notFound':
      return <Missing title={messages.common.notFoundTitle} body={messages.common.notFoundBody} />;
  }
}
