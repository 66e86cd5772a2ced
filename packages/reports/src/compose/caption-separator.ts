/** What stands between `Table 1` and its caption. */
export const captionSeparator = " – ";
