"""Reads Cypher and Mermaid written by Simpul with those languages' own parsers, and prints what is wrong.

usage: check_languages.py FOLDER     with NNN.name (the text of all actors' names but the second), NNN.cypher, NNN.mermaid
needs: antlr4-cypher (the grammar of openCypher), mermaidx (Mermaid itself, in a JavaScript engine)
"""
import glob
import json
import os
import re
import sys

import antlr4
from antlr4.error.ErrorListener import ErrorListener
from antlr4_cypher import CypherLexer, CypherParser
from mermaidx.engines._common import run_event_loop
from mermaidx.engines.quickjs_engine import Engine

# Constraints belong to the servers' own languages, not to openCypher.
CONSTRAINT = "CREATE CONSTRAINT simpul_actor IF NOT EXISTS FOR (a:Actor) REQUIRE a.id IS UNIQUE;\n"
ESCAPES = {"n": "\n", "r": "\r", "t": "\t"}
MERMAID = """{
globalThis.__renderResult = globalThis.__renderError = null;
const text = %s;
mermaid.parse(text).then(() => mermaid.mermaidAPI.getDiagramFromText(text)).then(
  (diagram) => {
    globalThis.__renderResult = JSON.stringify({
      type: diagram.type,
      vertices: [...diagram.db.getVertices().values()].map((vertex) => [vertex.id, vertex.text]),
      edges: diagram.db.getEdges().map((edge) => [edge.start, edge.end]),
      links: [...diagram.db.getVertices().values()].filter((vertex) => vertex.link || vertex.haveCallback).length,
    });
  },
  (error) => { globalThis.__renderError = String(error); });
}"""


class Errors(ErrorListener):
    def __init__(self):
        self.found = []

    def syntaxError(self, recognizer, symbol, line, column, message, error):
        self.found.append(f"{line}:{column} {message}"[:200])


def literal(text):
    """What a quoted string of Cypher stands for."""
    return re.sub(
        r"\\(u[0-9A-Fa-f]{4}|.)",
        lambda match: chr(int(match[1][1:], 16)) if match[1][0] == "u" and len(match[1]) > 1 else ESCAPES.get(match[1], match[1]),
        text[1:-1], flags=re.S)


def tokens_of(text, errors):
    lexer = CypherLexer(antlr4.InputStream(text))
    lexer.removeErrorListeners()
    lexer.addErrorListener(errors)
    tokens = antlr4.CommonTokenStream(lexer)
    tokens.fill()
    return tokens


def split(text, errors):
    """The statements of a script, each with its semicolon."""
    statements, start = [], 0
    for token in tokens_of(text, errors).tokens:
        if token.type == CypherLexer.SEMI:
            statements.append(text[start:token.stop + 1])
            start = token.stop + 1
    if text[start:].strip():
        errors.found.append("the last statement does not end")
    return statements


def cypher(path, name):
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    if not text.startswith(CONSTRAINT):
        return ["it begins with no constraint"]
    errors = Errors()
    strings = set()
    statements = split(text[len(CONSTRAINT):], errors)
    for statement in statements:
        tokens = tokens_of(statement, errors)
        parser = CypherParser(tokens)
        parser.removeErrorListeners()
        parser.addErrorListener(errors)
        parser.script()
        if tokens.LA(1) != antlr4.Token.EOF:
            errors.found.append("a statement does not end where it should")
        strings |= {literal(token.text) for token in tokens.tokens if token.text.startswith("'")}
    faults = errors.found
    if len(statements) != 5:
        faults.append(f"{len(statements)} statements instead of one of actors and four of relations")
    if name.replace("\0", "\ufffd") not in strings:
        faults.append("the name is not among its strings")
    return faults


def mermaid(engine, path):
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    engine._ctx.eval(MERMAID % json.dumps(text))
    run_event_loop(engine._ctx.eval, engine._run_job)
    error = engine._ctx.eval("globalThis.__renderError")
    if error:
        return [str(error)[:300]]
    diagram = json.loads(engine._ctx.eval("globalThis.__renderResult"))
    faults = []
    if [vertex[0] for vertex in diagram["vertices"]] != ["n1", "n2", "n3"]:
        faults.append(f"actors {diagram['vertices']}"[:300])
    if sorted(diagram["edges"]) != [["n1", "n2"], ["n2", "n1"], ["n3", "n1"], ["n3", "n2"]]:
        faults.append(f"relations {diagram['edges']}")
    if diagram["links"]:
        faults.append("an actor is a link")
    return faults


def main():
    engine = Engine()
    engine.start()
    faults = []
    for path in sorted(glob.glob(os.path.join(sys.argv[1], "*.name"))):
        stem = path[:-5]
        with open(path, encoding="utf-8", newline="") as file:
            name = file.read()
        faults += [f"{stem}.cypher: {what}" for what in cypher(f"{stem}.cypher", name)]
        # The engine is bound to the thread that made it.
        found = engine._executor.submit(mermaid, engine, f"{stem}.mermaid").result()
        faults += [f"{stem}.mermaid: {what}" for what in found]
    engine.close()
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
