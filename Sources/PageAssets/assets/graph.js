// The graph, found by id, and the order of things in it.

/** The graph's actors and relations with what the table of types says of them. */
export class Graph {
  /**
   * @param {object} data a graph as JSON, simpul.graph/1
   * @param {object[]} types the table of relation types
   */
  constructor(data, types) {
    this.data = data;
    this.types = new Map(types.map((type) => [type.name, type]));
    this.actors = new Map(data.actors.map((actor) => [actor.id, actor]));
    this.relations = new Map(data.relations.map((relation) => [relation.id, relation]));
    this.articles = new Map(data.articles.map((article) => [article.id, article]));
    this.months = occurring(data.relations);
  }

  /** An actor's name; the id where the graph lacks the actor. */
  name(id) {
    return this.actors.get(id)?.name ?? id;
  }

  /** The relations an actor takes part in, in reading order. */
  relationsOf(id) {
    return this.data.relations.filter((relation) => relation.actor === id || relation.recipient === id);
  }

  /** The actor with most of some relations; the first of several. */
  busiest(shown) {
    const count = ({ id }) => this.relationsOf(id).filter((relation) => shown.relations.has(relation.id)).length;
    const most = Math.max(...this.data.actors.map(count));
    return this.data.actors.find((actor) => count(actor) === most)?.id;
  }

  /** The actors whose name or alias holds some words; those that begin with them first. */
  search(words) {
    const wanted = folded(words);
    if (wanted === "") return [];
    const ranked = [];
    for (const actor of this.data.actors) {
      const places = [actor.name, ...actor.aliases].map((name) => folded(name).indexOf(wanted)).filter((at) => at >= 0);
      if (places.length > 0) ranked.push({ actor, rank: Math.min(...places) === 0 ? 0 : 1 });
    }
    return ranked.sort((a, b) => a.rank - b.rank).map((found) => found.actor);
  }
}

/** Letter case and accents taken away. */
export function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

/** Where an article is from, for people: an address without its scheme, a file without its folders. */
export function outlet(source) {
  const address = source.replace(/^https?:\/\//, "");
  return address === source ? source.slice(source.lastIndexOf("/") + 1) : address;
}

/** The first and last day of a relation, over all its times; null where the text gives none. */
export function days(relation) {
  const dated = relation.time.filter((span) => span.start || span.end);
  if (dated.length === 0) return null;
  const starts = dated.map((span) => span.start ?? span.end).sort();
  const ends = dated.map((span) => span.end ?? span.start).sort();
  return { start: starts[0], end: ends[ends.length - 1] };
}

function occurring(relations) {
  const months = new Set();
  for (const span of relations.flatMap((relation) => relation.time)) {
    for (const day of [span.start, span.end]) if (day) months.add(day.slice(0, 7));
  }
  return [...months].sort();
}
