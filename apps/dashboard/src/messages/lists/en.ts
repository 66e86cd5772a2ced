/** The columns and the saved views of lists. */
export default {
  columns: "Columns",
  columnsNote:
    "What is ticked is shown, in this order. The choice stands in the address, and this browser keeps it.",
  moveUp: "Move {column} up",
  moveDown: "Move {column} down",
  moved: "{column} is now column {place, number} of {count, number}.",
  standardColumns: "Standard columns",
  views: "Saved views",
  noViews: "No view is saved yet. Choose filters, order and columns, and give them a name.",
  viewName: "Name of this view",
  save: "Save",
  saved: "The view “{name}” is saved.",
  applied: "The view “{name}” is shown.",
  rename: "Rename",
  renameView: "Rename the view “{name}”",
  newName: "New name of the view “{name}”",
  deleteView: "Delete the view “{name}”",
  deleted: "The view “{name}” is deleted.",
  viewsNote: "Views are kept in this browser, for you alone. To share one, send the address of the page.",
  ignored: "The address asks for what this list does not have; that part was left out: {what}.",
  allRows: "The file holds every row that is shown here.",
  shownColumns: "With the columns that are shown",
  allColumns: "With all columns",
  keys: "The arrow keys go from row to row, Page Up and Page Down a screen further, Home and End to the first and the last row; Enter opens.",
  reach:
    "Only the first {count, number} of {total, number} rows can be reached. Narrow the list to see the others.",
} as const;
