export { trend as trendTexts } from '../messages/id/trend';
