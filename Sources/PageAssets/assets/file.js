// The page as a single file: graph, picture and texts stand in it.

import { takeDrawing } from "./drawing.js";
import { byID } from "./elements.js";
import { places } from "./offsets.js";
import { Page } from "./page.js";

const data = JSON.parse(byID("data").textContent);

/** The graph as `simpul.graph/1`, from what the page holds of it: what is the rule is left out there. */
function wholeGraph() {
  const { articles, actors, relations, ...head } = data.graph;
  const classes = new Map(data.vocabulary.types.map((type) => [type.name, type.class]));
  const id = (article) => articles[article].id;
  return {
    ...head,
    articles: articles.map((article) => ({ title: null, published: null, ...article })),
    actors: actors.map((actor) => ({
      code: null, wikidata: null, aliases: [], ...actor, mentions: triples(actor.mentions ?? []).map(
        ([article, start, end]) => ({ article: id(article), start, end })),
    })),
    relations: relations.map((relation) => ({
      class: classes.get(relation.type), status: "asserted", attribution: [], mode: null, contexts: [], title: null, time: [],
      ...relation,
      ...(relation.time ? { time: relation.time.map((span) => ({ start: null, end: null, ...span })) } : {}),
      evidence: relation.evidence.map(([article, start, end, predicate, text]) => ({
        article: id(article), start, end, text: text ?? quoted(id(article), start, end), ...(predicate ? { predicate } : {}),
      })),
    })),
  };
}

function triples(numbers) {
  return Array.from({ length: numbers.length / 3 }, (_, place) => numbers.slice(3 * place, 3 * place + 3));
}

/** A sentence that stands in an article's text. */
function quoted(article, start, end) {
  const text = data.texts[article];
  const place = places(text, [start, end]);
  return text.slice(place.get(start), place.get(end));
}

const page = new Page({ dot: async () => data.dot }, data.vocabulary);
page.texts = new Map(Object.entries(data.texts));
page.show(wholeGraph(), takeDrawing(document.querySelector("#stage svg")));
