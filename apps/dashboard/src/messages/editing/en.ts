/** The sentences of forms, in English. */
export default {
  undo: {
    region: "What was just done",
    undo: "Undo",
    close: "Close",
    where: "It can be undone at the end of the page.",
    undone: "Undone: the version before is back.",
    failed: "This could not be undone. {why}",
  },
} as const;
