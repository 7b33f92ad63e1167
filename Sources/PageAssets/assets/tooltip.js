// What is told of a line or an actor under the pointer: type, status, who says so, date.

import { element, fill } from "./elements.js";

const mostTold = 4;

/** A box beside the pointer. */
export class Tooltip {
  /** @param {HTMLElement} box */
  constructor(box) {
    this.box = box;
  }

  /** Hides the box. */
  hide() {
    this.box.hidden = true;
  }

  /**
   * Tells of relations or an actor.
   * @param {string[]} picked `relation:ID` or `actor:ID`
   * @param {Element} part where it stands in the picture
   * @param {Event} event where the pointer is, if there is one
   * @param {object} page `graph`, `words` and `shown`
   */
  show(picked, part, event, page) {
    const lines = picked[0].startsWith("actor:")
      ? actorLines(picked[0].slice(6), page)
      : picked.map((word) => page.graph.relations.get(word.slice(9)))
        .filter((relation) => relation && page.shown.relations.has(relation.id)).flatMap((relation) => relationLines(relation, page));
    if (lines.length === 0) return this.hide();
    fill(this.box, lines.slice(0, mostTold * 2));
    this.box.hidden = false;
    const frame = part.getBoundingClientRect();
    const at = event instanceof PointerEvent
      ? { x: event.clientX, y: event.clientY } : { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 };
    const { offsetWidth: width, offsetHeight: height } = this.box;
    const below = at.y + 16 + height < window.innerHeight;
    this.box.style.left = `${Math.max(8, Math.min(at.x + 14, window.innerWidth - width - 8))}px`;
    this.box.style.top = `${Math.max(8, below ? at.y + 16 : at.y - height - 12)}px`;
  }
}

function actorLines(id, { graph, words, shown }) {
  const actor = graph.actors.get(id);
  if (!actor) return [];
  const count = graph.relationsOf(id).filter((relation) => shown.relations.has(relation.id)).length;
  return [element("p", {}, element("b", {}, actor.name)),
    element("p", {}, `${words.say(`name.${actor.type}`)} · ${words.count("relation.count", count)}`)];
}

function relationLines(relation, { graph, words }) {
  const facts = [
    words.say(`status.${relation.status}`),
    words.claimants(relation, graph) && words.say("claim", { claimant: words.claimants(relation, graph) }),
    words.time(relation),
  ].filter((fact) => fact);
  return [
    element("p", { class: graph.types.get(relation.type)?.group ?? "tie" }, element("b", {}, words.label(relation.type)),
      ` ${graph.name(relation.actor)} – ${graph.name(relation.recipient)}`),
    element("p", {}, facts.join(" · ")),
  ];
}
