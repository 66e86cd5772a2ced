/** A mandate in its normalised form, and where a text cites it, in UTF-16 units. */
export interface CitedMandate {
  mandate: string;
  from: number;
  to: number;
}
