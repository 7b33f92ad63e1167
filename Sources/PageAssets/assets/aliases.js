// Under which names an actor occurs, and why each is taken for it.

import { folded } from "./graph.js";
import { places } from "./offsets.js";

/**
 * The names of an actor with the reason that each is one.
 * @param {object} actor
 * @param {Map<string, string>} texts the texts of articles by id, as far as they are known
 * @returns {{name: string, reason: string, count: number}[]} those that occur in the texts, most frequent first, then
 *   the others; a reason is `name`, `short`, `abbreviation`, `listed`, `reference` or `other`
 */
export function namesOf(actor, texts) {
  const counts = surfaces(actor, texts);
  const known = new Set([actor.name, ...actor.aliases]);
  const found = [...counts].map(([name, count]) => ({
    name, count, reason: known.has(name) ? reason(name, actor) : reasonOfUnknown(name, actor),
  }));
  found.sort((a, b) => b.count - a.count);
  const others = [...known].filter((name) => !counts.has(name) && name !== actor.name);
  return [...found, ...others.map((name) => ({ name, count: 0, reason: reason(name, actor) }))];
}

function surfaces(actor, texts) {
  const counts = new Map();
  for (const [article, text] of texts) {
    const mentions = actor.mentions.filter((mention) => mention.article === article);
    const place = places(text, mentions.flatMap((mention) => [mention.start, mention.end]));
    for (const mention of mentions) {
      const name = text.slice(place.get(mention.start), place.get(mention.end)).replace(/\s+/g, " ");
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

function reason(name, actor) {
  if (name === actor.name) return "name";
  const own = wordsOf(actor.name);
  const words = wordsOf(name);
  if (words.length > 0 && words.length < own.length && words.every((word) => own.includes(word))) return "short";
  const initials = own.map((word) => word[0]).join("");
  if (words.length === 1 && words[0].length > 1 && initials.includes(words[0])) return "abbreviation";
  return actor.wikidata ? "listed" : "other";
}

/** Words that are no name of the actor point back to it, unless a name is in them. */
function reasonOfUnknown(name, actor) {
  const inside = [actor.name, ...actor.aliases].some((known) => folded(name).includes(folded(known)));
  return inside ? "other" : "reference";
}

function wordsOf(name) {
  return folded(name).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
