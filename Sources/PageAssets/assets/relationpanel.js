// Beside the picture: one relation, who says so, and the article at the sentence that states it.

import { layOut } from "./article.js";
import { element } from "./elements.js";
import { outlet } from "./graph.js";

/**
 * Builds the view of a relation.
 * @param {object} relation
 * @param {object} page what the page knows: `graph`, `words`, `texts`, `pick`, `corrections`
 * @param {{line: string[], place: number}} at the relations that share its line, and the place of the evidence to show
 * @returns {{parts: Node[], evidence: HTMLElement|null}} what to show, and the sentence to scroll to
 */
export function relationPanel(relation, page, at) {
  const { graph, words } = page;
  const type = graph.types.get(relation.type);
  const place = Math.min(at.place, Math.max(0, relation.evidence.length - 1));
  const shown = relation.evidence[place];
  const article = shown ? articleView(relation, shown, page) : { parts: [], evidence: null };
  const parts = [
    element("p", { class: `kicker ${type?.group ?? "tie"}` }, words.label(relation.type),
      element("span", { class: "status" }, words.say(`status.${relation.status}`))),
    element("h2", { id: "panel-title", tabindex: -1 }, words.sentence(relation, graph)),
    facts(relation, page),
    sharedLine(relation, at.line, page),
    page.corrections?.ofRelation(relation) ?? null,
    evidenceBar(relation, place, page),
    ...article.parts,
  ];
  return { parts, evidence: article.evidence };
}

function facts(relation, page) {
  const { graph, words } = page;
  const ends = [relation.actor, relation.recipient].map((id) => actorLink(id, page));
  const rows = [
    ["fact.actors", element("span", {}, ends[0], graph.types.get(relation.type)?.mutual ? " – " : " → ", ends[1])],
    ["fact.type", words.definition(relation.type)],
    ["fact.claimants", words.claimants(relation, graph) || words.say("fact.article")],
    ["fact.time", words.time(relation) || words.say("fact.undated")],
    ["fact.confidence", words.say("fact.share", { n: String(Math.round(relation.confidence * 100)) })],
  ];
  return element("dl", { class: "facts" }, ...rows.flatMap(([key, value]) => [
    element("dt", {}, words.say(key)), element("dd", {}, value),
  ]));
}

function actorLink(id, page) {
  return element("button", { class: "link", on: { click: () => page.pick([`actor:${id}`]) } }, page.graph.name(id));
}

function sharedLine(relation, line, page) {
  const others = line.filter((id) => id !== relation.id && page.graph.relations.has(id));
  if (others.length === 0) return null;
  const items = others.map((id) => element("li", {}, element("button", {
    class: "link", on: { click: () => page.pick([`relation:${id}`, ...line.map((other) => `relation:${other}`)]) },
  }, page.words.sentence(page.graph.relations.get(id), page.graph))));
  return element("div", { class: "shared" }, element("p", {}, page.words.count("shared", others.length)),
    element("ul", {}, items));
}

function evidenceBar(relation, place, page) {
  const { words } = page;
  const count = relation.evidence.length;
  if (count === 0) return element("p", { class: "quiet" }, words.say("evidence.none"));
  const step = (key, to) => element("button", {
    class: "step", disabled: to < 0 || to >= count, on: { click: () => page.showEvidence(to) },
  }, words.say(key));
  const label = element("p", {}, words.say("evidence.place", { n: String(place + 1), all: String(count) }));
  if (count === 1) return element("div", { class: "evidence-bar" }, label);
  return element("div", { class: "evidence-bar" }, label, step("evidence.previous", place - 1), step("evidence.next", place + 1));
}

function articleView(relation, shown, page) {
  const { graph, words, texts } = page;
  const reference = graph.articles.get(shown.article);
  const heading = element("p", { class: "source" }, sourceLine(reference, page));
  const text = texts.get(shown.article);
  if (text === undefined) {
    const evidence = element("mark", { class: "evidence" }, shown.text);
    return { parts: [heading, element("blockquote", { class: "article" }, evidence)], evidence };
  }
  const marks = relation.evidence.filter((other) => other.article === shown.article)
    .map((other) => ({ ...other, name: other === shown ? "evidence" : "other" }));
  for (const [name, id] of [["actor", relation.actor], ["recipient", relation.recipient]]) {
    for (const mention of graph.actors.get(id)?.mentions ?? []) {
      if (mention.article === shown.article) marks.push({ ...mention, name });
    }
  }
  const { body, evidence } = layOut(text, marks, reference?.title ?? null);
  const key = element("p", { class: "tints" },
    element("span", { class: "mention actor" }, graph.name(relation.actor)), " ",
    element("span", { class: "mention recipient" }, graph.name(relation.recipient)));
  const region = element("div", {
    class: "article-frame", tabindex: 0, role: "region", lang: reference?.language ?? null,
    "aria-label": words.say("article.label", { title: reference?.title ?? shown.article }),
  }, body);
  return { parts: [heading, key, region], evidence };
}

function sourceLine(reference, page) {
  if (!reference) return "";
  const date = reference.published ? page.words.dates(reference.published, reference.published) : "";
  return [reference.title, outlet(reference.source), date].filter((part) => part).join(" · ");
}
