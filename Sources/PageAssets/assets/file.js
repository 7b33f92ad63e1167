// The page as a single file: graph, picture and texts stand in it.

import { takeDrawing } from "./drawing.js";
import { byID } from "./elements.js";
import { places } from "./offsets.js";
import { Page } from "./page.js";

const data = JSON.parse(byID("data").textContent);
const evidence = data.graph.relations.flatMap((relation) => relation.evidence);

// What the page holds once only: the id of an only article, and sentences that stand in a text.
for (const place of [...evidence, ...data.graph.actors.flatMap((actor) => actor.mentions)]) {
  if (place.article === "") place.article = data.graph.articles[0].id;
}
for (const quote of evidence) {
  const text = data.texts[quote.article];
  if (quote.text !== "" || text === undefined) continue;
  const place = places(text, [quote.start, quote.end]);
  quote.text = text.slice(place.get(quote.start), place.get(quote.end));
}

const page = new Page({ dot: async () => data.dot }, data.vocabulary);
page.texts = new Map(Object.entries(data.texts));
page.show(data.graph, takeDrawing(document.querySelector("#stage svg")));
