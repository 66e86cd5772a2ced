/** The language that the address asked for and that there are no pages in, until the reader has been told. */
export const askedFor: { language?: string | undefined } = {};
