export { calendarButton as calendarTexts } from '../messages/id/calendar';
