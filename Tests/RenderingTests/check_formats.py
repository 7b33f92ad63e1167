"""Reads files written by Simpul with the parsers people use, and prints what is wrong.

usage: check_formats.py FOLDER     with NNN.name (the text of all actors' names but the second) and NNN.<format>
needs: networkx, pydot, pypdf
"""
import csv
import glob
import html.parser
import io
import json
import os
import re
import struct
import sys
import unicodedata
import xml.etree.ElementTree as ET
import zlib

import networkx
import pydot
import pypdf

faults = []


def fault(path, what):
    faults.append(f"{path}: {what}")


def xml_text(name):
    """What XML 1.0 leaves of a text: anything it has no place for is U+FFFD."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]", "\ufffd", name)


class Page(html.parser.HTMLParser):
    """Collects what a page must not hold beside its own script, data, links to itself and dialog."""

    own = [("script", "application/json"), ("script", "module"), ("a", "#stage"), ("a", "#"), ("form", "dialog")]

    def __init__(self):
        super().__init__()
        self.bad = []
        self.left = list(self.own)

    def handle_starttag(self, tag, attrs):
        kept = next((one for one in self.left if one[0] == tag and one[1] in dict(attrs).values()), None)
        if kept:
            self.left.remove(kept)
        elif tag in ("script", "iframe", "object", "embed", "img", "a", "form", "base", "foreignobject"):
            self.bad.append(tag)
        self.bad += [a for a, v in attrs if a.startswith("on") or (v or "").startswith("javascript:")]
        self.bad += [a for a, v in attrs if "href" in a and not kept]


def png_faults(path):
    """What is wrong with a PNG: its chunks and their sums, and the number of its rows."""
    with open(path, "rb") as file:
        data = file.read()
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        return ["has no signature"]
    place, kinds, rows = 8, [], b""
    while place < len(data):
        length, kind = struct.unpack(">I4s", data[place:place + 8])
        body = data[place + 8:place + 8 + length]
        if struct.unpack(">I", data[place + 8 + length:place + 12 + length])[0] != zlib.crc32(kind + body):
            return [f"has a wrong sum in {kind}"]
        kinds.append(kind)
        if kind == b"IHDR":
            width, height, depth, colour = struct.unpack(">IIBB", body[:10])
        if kind == b"IDAT":
            rows += body
        place += 12 + length
    row = 1 + width * {2: 3, 6: 4}[colour] * depth // 8
    faults = [] if len(zlib.decompress(rows)) == row * height else ["has not all rows"]
    return faults if kinds[-1] == b"IEND" else faults + ["does not end"]


def edges(graph):
    return sorted((u, v) for u, v in graph.edges())


for path in sorted(glob.glob(os.path.join(sys.argv[1], "*.name"))):
    stem = path[:-5]
    with open(path, encoding="utf-8", newline="") as file:
        name = file.read()
    want = [("n1", "n2"), ("n2", "n1"), ("n3", "n1"), ("n3", "n2")]

    def read(extension):
        with open(f"{stem}.{extension}", encoding="utf-8", newline="") as file:
            return file.read()

    try:
        ET.fromstring(read("svg"))
        graph = networkx.read_graphml(f"{stem}.graphml")
        if edges(graph) != want or graph.nodes["n1"]["name"] != xml_text(name):
            fault(stem, f"GraphML reads as {edges(graph)} {graph.nodes['n1']}")
        graph = networkx.read_gexf(f"{stem}.gexf", version="1.3")
        if edges(graph) != want or graph.nodes["n1"]["label"] != xml_text(name):
            fault(stem, f"GEXF reads as {edges(graph)} {graph.nodes['n1']}")
        if json.loads(read("json"))["actors"][0]["name"] != name:
            fault(stem, "JSON has another name")
        rows = list(csv.reader(io.StringIO(read("csv"), newline=""), strict=True))
        titles = {row[rows[0].index("title")] for row in rows[1:]}
        if len(rows) != 5 or {len(row) for row in rows} != {len(rows[0])}:
            fault(stem, f"CSV has rows of {[len(row) for row in rows]}")
        if titles - {name.replace("\0", "\ufffd"), "'" + name.replace("\0", "\ufffd")}:
            fault(stem, f"CSV has the title {titles}")
        if any(cell[:1] and cell[0] in "=+-@\t\r" for row in rows for cell in row):
            fault(stem, "CSV has a formula")
        page = Page()
        page.feed(read("html"))
        if page.bad:
            fault(stem, f"HTML has {page.bad}")
        for what in png_faults(f"{stem}.png"):
            fault(stem, f"PNG {what}")
        pdf = pypdf.PdfReader(f"{stem}.pdf", strict=True)
        if len(pdf.pages) != 1 or "Two" not in pdf.pages[0].extract_text():
            fault(stem, "PDF does not show the second actor")
        if "/CreationDate" in (pdf.metadata or {}):
            fault(stem, "PDF holds the time of drawing")
        if any(unicodedata.category(sign) in ("Cc", "Cs") and sign != "\n" for sign in read("text")):
            fault(stem, "text holds a control character")
        parsed = pydot.graph_from_dot_data(read("dot"))
        if not parsed or len(parsed) != 1:
            fault(stem, "pydot reads no graph")
        elif edges(networkx.nx_pydot.from_pydot(parsed[0])) != want:
            fault(stem, f"pydot reads {edges(networkx.nx_pydot.from_pydot(parsed[0]))}")
    except Exception as error:
        fault(stem, f"{type(error).__name__}: {error}")

print("\n".join(faults))
sys.exit(1 if faults else 0)
