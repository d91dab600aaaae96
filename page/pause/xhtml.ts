/** Elements of a page are in this namespace; one of a document that is an image or XML would be in none without it. */
export const xhtml = 'http://www.w3.org/1999/xhtml';
