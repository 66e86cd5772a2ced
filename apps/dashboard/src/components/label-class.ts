/** What stands above a field. */
export const labelClass = "text-sm font-semibold text-ink";
