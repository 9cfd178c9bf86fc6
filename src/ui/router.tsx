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
const MorePages = lazyPage(async () => (await import('./more-pages')).MorePages);
const ResultPage = lazyPage(async () => (await import('./pages/result-page')).ResultPage);

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
    case 'assessment':
      return <AssessmentPage assessment={route.assessment} />;
    case 'criterion':
      return <CriterionPage assessment={route.assessment} criterion={route.criterion} />;
    case 'result':
      return <ResultPage assessment={route.assessment} />;
    case 'notFound':
      return <Missing title={messages.common.notFoundTitle} body={messages.common.notFoundBody} />;
    default:
      return <MorePages route={route} />;
  }
}
