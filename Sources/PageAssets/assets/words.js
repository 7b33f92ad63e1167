// The words of the page in one language, and relations told in them.

/** Words, sentences and dates in one language. */
export class Words {
  /**
   * @param {object} vocabulary words by language and the table of relation types
   * @param {string} language `id` or `en`
   */
  constructor(vocabulary, language) {
    this.language = language;
    this.words = vocabulary.words[language];
    this.types = new Map(vocabulary.types.map((type) => [type.name, type]));
    const format = (options) => new Intl.DateTimeFormat(language, { timeZone: "UTC", ...options });
    this.dayFormat = format({ day: "numeric", month: "short", year: "numeric" });
    this.monthFormat = format({ month: "short", year: "numeric" });
  }

  /** A word or phrase with its braces filled in. */
  say(key, values = {}) {
    return filled(this.words[key] ?? key, values);
  }

  /** A phrase with a count, in the singular for 1 where the language has one. */
  count(key, n, values = {}) {
    const forms = (this.words[key] ?? key).split("|");
    return filled(n === 1 ? forms[forms.length - 1] : forms[0], { n: n.toLocaleString(this.language), ...values });
  }

  /** Names joined for a sentence: `A, B and C`. */
  list(names) {
    if (names.length < 2) return names[0] ?? "";
    return `${names.slice(0, -1).join(", ")} ${this.say("and")} ${names[names.length - 1]}`;
  }

  /** A type's label of one to three words. */
  label(type) {
    return this.types.get(type)?.label[this.language] ?? type;
  }

  /** What a type covers. */
  definition(type) {
    return this.types.get(type)?.definition[this.language] ?? "";
  }

  /** A relation's bare statement. */
  statement(relation, graph) {
    const patterns = this.types.get(relation.type)?.sentence[this.language];
    const values = {
      actor: graph.name(relation.actor), recipient: graph.name(relation.recipient), title: relation.title ?? "",
    };
    if (!patterns) return `${values.actor} – ${this.label(relation.type)} – ${values.recipient}`;
    return filled(relation.title && patterns[1] !== "" ? patterns[1] : patterns[0], values);
  }

  /** A relation in one sentence with its certainty, claimants and time. */
  sentence(relation, graph) {
    let sentence = this.statement(relation, graph);
    const times = relation.time.map((span) => span.text).filter((text) => text !== "");
    if (times.length > 0) sentence = this.say("sentence.time", { sentence, time: times.join(", ") });
    const claimants = this.claimants(relation, graph);
    const needsClaimant = relation.status === "alleged" || relation.status === "denied";
    const key = `sentence.${relation.status}${needsClaimant && claimants === "" ? ".nobody" : ""}`;
    return `${this.say(key, { sentence, claimants })}.`;
  }

  /** Those from whose mouth alone a relation is known; empty where the text itself states it. */
  claimants(relation, graph) {
    return this.list(relation.attribution.map((id) => graph.name(id)));
  }

  /** A relation's times: the text's words, and the days where they say something else. */
  time(relation) {
    return relation.time.map((span) => {
      const dates = this.dates(span.start, span.end);
      if (dates === "" || dates === span.text) return span.text;
      return span.text === "" ? dates : `${span.text} (${dates})`;
    }).join("; ");
  }

  /** A span of days; one day or a whole month is told as such. */
  dates(start, end) {
    const first = day(start ?? end);
    const last = day(end ?? start);
    if (!first || !last) return "";
    const isMonths = first.getUTCDate() === 1 && nextDay(last).getUTCDate() === 1;
    return (isMonths ? this.monthFormat : this.dayFormat).formatRange(first, last);
  }

  /** A month such as `2023-07`. */
  month(month) {
    const first = day(`${month}-01`);
    return first ? this.monthFormat.format(first) : month;
  }

  /** Writes the words of a part of the page whose elements say which they want. */
  apply(root) {
    for (const part of root.querySelectorAll("[data-word]")) part.textContent = this.say(part.dataset.word);
    for (const part of root.querySelectorAll("[data-label]")) {
      part.setAttribute("aria-label", this.say(part.dataset.label));
      if (part.matches("button")) part.title = this.say(part.dataset.label);
    }
    for (const part of root.querySelectorAll("[data-placeholder]")) part.placeholder = this.say(part.dataset.placeholder);
  }
}

function filled(phrase, values) {
  return phrase.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

function day(text) {
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

function nextDay(date) {
  return new Date(date.getTime() + 86_400_000);
}
