// Below the picture: every relation that is shown, in a sentence with its evidence.

import { element } from "./elements.js";

/** Builds the list of the relations that are shown, by the actor who acts. */
export function relationList(page) {
  const { graph, words, shown } = page;
  const parts = [element("h2", {}, words.say("list.title"))];
  if (shown.relations.size === 0) parts.push(element("p", {}, words.say("list.empty")));
  const groups = element("div", { class: "columns" });
  for (const actor of graph.data.actors) {
    const relations = graph.data.relations.filter(({ id, actor: who }) => who === actor.id && shown.relations.has(id));
    if (relations.length === 0) continue;
    groups.append(element("section", {}, element("h3", {}, actor.name),
      element("ul", {}, relations.map((relation, index) => item(relation, relations[index - 1], page)))));
  }
  return [...parts, groups];
}

/** A relation; a sentence that already stands below the relation before it is not told again. */
function item(relation, before, { graph, words, pick }) {
  const quote = relation.evidence[0];
  const isNew = quote && quote.text !== before?.evidence[0]?.text;
  return element("li", { "data-relation": relation.id, class: graph.types.get(relation.type)?.group ?? "tie" },
    element("button", { class: "link", on: { click: () => pick([`relation:${relation.id}`]) } },
      words.sentence(relation, graph)),
    isNew ? element("blockquote", {}, quote.text) : null);
}
