// Which relations and actors a view shows.

import { days } from "./graph.js";

/**
 * What of a graph passes a view's filters.
 * @returns {{relations: Set<string>, actors: Set<string>}} ids; the actors are those that the relations name
 */
export function shown(graph, view) {
  let kept = graph.data.relations.filter((relation) => passes(relation, graph, view));
  const step = view.focus[view.focus.length - 1];
  if (step) kept = neighbourhood(kept, step.actor, step.depth);
  const actors = new Set(kept.flatMap((relation) => [relation.actor, relation.recipient]));
  if (step) actors.add(step.actor);
  return { relations: new Set(kept.map((relation) => relation.id)), actors };
}

function passes(relation, graph, view) {
  if (view["exclude-type"].includes(relation.type) || view["exclude-status"].includes(relation.status)) return false;
  const kinds = [relation.actor, relation.recipient].map((id) => graph.actors.get(id)?.type);
  if (kinds.some((kind) => view["exclude-kind"].includes(kind))) return false;
  if (view.since === "" && view.until === "") return true;
  const dated = relation.time.filter((span) => days({ time: [span] }) !== null);
  if (dated.length === 0) return view.undated !== "drop";
  return dated.some((span) => {
    const { start, end } = days({ time: [span] });
    return (view.since === "" || end >= view.since) && (view.until === "" || start.slice(0, view.until.length) <= view.until);
  });
}

/** The relations that actors at most `depth - 1` steps away take part in. */
function neighbourhood(relations, seed, depth) {
  const reached = new Set([seed]);
  for (let step = 1; step < depth; step += 1) {
    const near = relations.filter((relation) => reached.has(relation.actor) || reached.has(relation.recipient));
    for (const relation of near) reached.add(relation.actor).add(relation.recipient);
  }
  return relations.filter((relation) => reached.has(relation.actor) || reached.has(relation.recipient));
}
