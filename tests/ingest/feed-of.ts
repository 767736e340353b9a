/** Feeds of the three kinds around items or entries. */
const NAMESPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"';

export const rss = (items: string, prologue = '<?xml version="1.0" encoding="UTF-8"?>') =>
  `${prologue}<rss version="2.0" ${NAMESPACES}><channel><title>Example News</title><language>en-gb</language>${items}</channel></rss>`;

export const atom = (entries: string, attributes = '') =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Example News</title>${entries}</feed>`;

export const rdf = (items: string) =>
  `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${NAMESPACES}><channel rdf:about="https://n.example/"><title>Example News</title><dc:language>en</dc:language></channel>${items}</rdf:RDF>`;

export const item = (inner: string) => rss(`<item>${inner}</item>`);
export const described = (inner: string) => item(`<description>${inner}</description>`);
