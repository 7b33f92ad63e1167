// Places in article texts: the graph counts UTF-8 bytes, this language counts UTF-16 units.

/**
 * Turns byte offsets into places in a string.
 * @param {string} text
 * @param {number[]} offsets UTF-8 byte offsets, in any order
 * @returns {Map<number, number>} the place of each; an offset inside a character takes the character's start,
 *   one past the end the end
 */
export function places(text, offsets) {
  const wanted = [...new Set(offsets)].sort((a, b) => a - b);
  const found = new Map();
  let next = 0;
  let byte = 0;
  let unit = 0;
  while (next < wanted.length && unit < text.length) {
    const point = text.codePointAt(unit);
    const width = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    while (next < wanted.length && wanted[next] < byte + width) found.set(wanted[next++], unit);
    byte += width;
    unit += point < 0x10000 ? 1 : 2;
  }
  while (next < wanted.length) found.set(wanted[next++], text.length);
  return found;
}

/**
 * Cuts a text where marks begin and end.
 * @param {string} text
 * @param {{start: number, end: number, name: string}[]} marks byte ranges; they may overlap
 * @returns {{text: string, start: number, names: string[]}[]} the pieces in order, with the marks over each
 */
export function pieces(text, marks) {
  const place = places(text, marks.flatMap((mark) => [mark.start, mark.end]));
  const spans = marks.map((mark) => ({ start: place.get(mark.start), end: place.get(mark.end), name: mark.name }));
  const cuts = [...new Set([0, text.length, ...spans.flatMap((span) => [span.start, span.end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => ({
    text: text.slice(start, cuts[index + 1]),
    start,
    names: spans.filter((span) => span.start <= start && span.end > start).map((span) => span.name),
  }));
}
