/** Labels that lead to the page of sample documents; apart from its texts, which come with it. */
export { starterLinks as starterLinkTexts } from '../messages/id/starter-links';
