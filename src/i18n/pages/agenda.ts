/** Texts of the visit's agenda; fetched with its page. */
export { agenda as agendaTexts } from '../messages/id/agenda';
