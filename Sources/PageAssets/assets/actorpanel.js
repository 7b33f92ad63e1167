// Beside the picture: one actor, its names and why they are one, and its relations by type and date.

import { namesOf } from "./aliases.js";
import { element, wikidataLink } from "./elements.js";
import { days } from "./graph.js";

/** How many of the names that do not occur are shown at once. */
const namesShown = 4;

/**
 * Builds the view of an actor.
 * @param {object} actor
 * @param {object} page what the page knows: `graph`, `words`, `texts`, `shown`, `pick`, `focus`, `corrections`
 * @returns {Node[]}
 */
export function actorPanel(actor, page) {
  const { words } = page;
  const link = wikidataLink(actor.wikidata);
  return [
    element("p", { class: "kicker" }, words.say(`name.${actor.type}`), actor.code ? ` · ${actor.code}` : "",
      link ? " · " : "", link),
    element("h2", { id: "panel-title", tabindex: -1 }, actor.name),
    element("div", { class: "focus-bar" }, words.say("focus.label"), ...[1, 2].map((depth) => element("button", {
      on: { click: () => page.focus(actor.id, depth) },
    }, words.count("focus.steps", depth)))),
    actorNames(actor, page),
    page.corrections?.ofActor(actor) ?? null,
    ...relations(actor, page),
  ];
}

/** The names of an actor and why they are one; hidden while none is known. */
export function actorNames(actor, page) {
  const { words } = page;
  const all = page.names?.get(actor.id) ?? namesOf(actor, page.texts);
  const isTold = ({ count, articles }) => count > 0 || articles > 0;
  const occurring = all.filter(isTold);
  const others = all.filter((name) => !isTold(name));
  const item = ({ name, reason, count, detail = "", articles = 0 }) => element("li", {}, element("b", {}, name), " ",
    element("span", { class: "quiet" }, words.say(`alias.${reason}`, { detail }),
      count > 0 ? `, ${words.count("alias.count", count)}` : "",
      articles > 0 ? `, ${words.count("alias.articles", articles)}` : ""));
  const direct = [...occurring, ...(occurring.length === 0 ? others.slice(0, namesShown) : [])];
  const rest = others.filter((name) => !direct.includes(name));
  return element("section", { class: "names", hidden: all.length === 0 }, element("h3", {}, words.say("names.title")),
    element("ul", {}, direct.map(item)),
    rest.length === 0 ? null : element("details", {},
      element("summary", {}, words.count("names.others", rest.length)), element("ul", {}, rest.map(item))));
}

function relations(actor, page) {
  const { graph, words, shown } = page;
  const all = graph.relationsOf(actor.id).filter((relation) => shown.relations.has(relation.id));
  const parts = [element("h3", {}, words.count("relation.count", all.length))];
  for (const type of graph.types.keys()) {
    const ofType = all.filter((relation) => relation.type === type).sort(byDate);
    if (ofType.length === 0) continue;
    parts.push(element("h4", { class: `kicker ${graph.types.get(type).group}` }, words.label(type)),
      element("ul", { class: "relations" }, ofType.map((relation) => element("li", {}, element("button", {
        class: "link", on: { click: () => page.pick([`relation:${relation.id}`]) },
      }, words.sentence(relation, graph))))));
  }
  return parts;
}

/** Dated relations by their first day, the others after them in reading order. */
function byDate(a, b) {
  const [first, second] = [days(a)?.start ?? "9999", days(b)?.start ?? "9999"];
  return first < second ? -1 : first > second ? 1 : 0;
}
