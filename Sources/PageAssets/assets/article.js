// An article with the sentence of evidence marked and the mentions of both actors tinted.

import { element } from "./elements.js";
import { pieces } from "./offsets.js";

/**
 * Lays out an article.
 * @param {string} text the article as it was read
 * @param {{start: number, end: number, name: string}[]} marks byte ranges, named `evidence`, `actor`, `recipient` or
 *   `other` (further evidence)
 * @param {string|null} title the headline, which begins the text
 * @returns {{body: HTMLElement, evidence: HTMLElement|null}} the text, and the first piece of the sentence
 */
export function layOut(text, marks, title) {
  const body = element("div", { class: "article" });
  let paragraph = null;
  let evidence = null;
  let line = "";
  const close = () => {
    if (paragraph?.textContent.trim()) body.append(paragraph);
    paragraph = null;
  };
  for (const piece of pieces(text, marks)) {
    const lines = piece.text.split(/\r\n|[\n\r\u2028\u2029]/);
    for (const [index, part] of lines.entries()) {
      if (index > 0) close();
      if (part === "") continue;
      if (!paragraph) {
        line = restOfLine(text, piece, lines, index);
        paragraph = element(body.childElementCount === 0 && line === title ? "h3" : "p");
      }
      const node = marked(part, piece.names);
      if (!evidence && piece.names.includes("evidence")) evidence = node;
      paragraph.append(node);
    }
  }
  close();
  return { body, evidence };
}

/** The whole line that begins with one of a piece's lines. */
function restOfLine(text, piece, lines, index) {
  const start = piece.start + lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? undefined : end).trim();
}

function marked(text, names) {
  if (names.length === 0) return document.createTextNode(text);
  const who = names.includes("actor") ? "actor" : names.includes("recipient") ? "recipient" : null;
  const content = who ? element("span", { class: `mention ${who}` }, text) : document.createTextNode(text);
  if (names.includes("evidence")) return element("mark", { class: "evidence" }, content);
  if (names.includes("other")) return element("mark", { class: "other" }, content);
  return content;
}
