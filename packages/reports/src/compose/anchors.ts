/**
 * Gives each block an id for the rendered document: the block's own where it can be, unique in any case.
 * @example
 * const anchorOf = createAnchors();
 * anchorOf("iscg.topics") //=> "iscg.topics"
 * anchorOf("iscg.topics") //=> "iscg.topics-2"
 * anchorOf("2 b/<c>")     //=> "b-2-b-c-"
 */
export function createAnchors(): (id: string) => string {
  const taken = new Set<string>(reservedAnchors);
  return (id) => {
    const plain = id.replace(/[^A-Za-z0-9._-]+/g, "-");
    const base = /^[A-Za-z]/.test(plain) ? plain : `b-${plain}`;
    let anchor = base;
    for (let count = 2; taken.has(anchor); count += 1) anchor = `${base}-${count}`;
    taken.add(anchor);
    return anchor;
  };
}

/** Ids that the renderers use themselves. */
const reservedAnchors = ["contents", "document-title"] as const;
