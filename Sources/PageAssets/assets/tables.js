// What is shown as files for other programs: JSON, two tables, DOT.

import { days } from "./graph.js";

/** The shown part of a graph, a graph again: with the actors that its relations name or rely on. */
export function shownPart(graph, shown) {
  const relations = graph.data.relations.filter((relation) => shown.relations.has(relation.id));
  const used = new Set(relations.flatMap(({ actor, recipient, attribution }) => [actor, recipient, ...attribution]));
  return { ...graph.data, actors: graph.data.actors.filter((actor) => used.has(actor.id)), relations };
}

/** The table of actors: one a row, with the columns that Gephi and Neo4j import. */
export function actorTable(part) {
  return table([["Id", "Label", "type", "code", "wikidata", "aliases", "mentions"], ...part.actors.map((actor) => [
    actor.id, actor.name, actor.type, actor.code, actor.wikidata, actor.aliases.join("; "), actor.mentions.length,
  ])]);
}

/** The table of relations: one a row. */
export function relationTable(part, words) {
  const head = "Source Target Type Id Label Weight relation class status attribution mode contexts title when start end "
    + "confidence evidence";
  return table([head.split(" "), ...part.relations.map((relation) => [
    relation.actor, relation.recipient, words.types.get(relation.type)?.mutual ? "Undirected" : "Directed", relation.id,
    words.label(relation.type), Math.max(1, relation.evidence.length), relation.type, relation.class, relation.status,
    relation.attribution.join(" "), relation.mode, relation.contexts.join(" "), relation.title,
    relation.time.map((span) => span.text).join("; "), days(relation)?.start, days(relation)?.end,
    Number(relation.confidence.toFixed(4)), relation.evidence.map((evidence) => evidence.text).join("\n"),
  ])]);
}

function table(rows) {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** A cell; one that a spreadsheet would run as a formula begins with an apostrophe. */
function cell(value) {
  const text = String(value ?? "").replaceAll("\0", "\uFFFD");
  const isFormula = /^[=+\-@\t\r\n＝＋－＠]/.test(text);
  if (!isFormula && !/[",\r\n\uFFFD]/.test(text)) return text;
  return `"${isFormula ? "'" : ""}${text.replaceAll('"', '""')}"`;
}

/**
 * The shown part of a graph written in Graphviz's language.
 * @param {string} dot the whole graph as Simpul writes it: a line for each actor, then one for each relation
 */
export function shownLines(dot, graph, shown) {
  const actors = new Set(shownPart(graph, shown).actors.map((actor) => actor.id));
  const isKept = graph.data.actors.map((actor) => actors.has(actor.id));
  let relation = 0;
  return dot.split("\n").filter((line) => {
    const node = /^ {2}n(\d+) \[/.exec(line);
    if (node) return isKept[Number(node[1]) - 1];
    if (!/^ {2}n\d+ -> n\d+ \[/.test(line)) return true;
    const { id } = graph.data.relations[relation++];
    return shown.relations.has(id);
  }).join("\n");
}
