export { offers as offerTexts } from '../messages/id/offers';
