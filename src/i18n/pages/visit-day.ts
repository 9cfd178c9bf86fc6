export { visitDay as visitDayTexts } from '../messages/id/visit-day';
