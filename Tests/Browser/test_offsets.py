"""Places in texts: bytes in the graph, UTF-16 units in the browser."""

from actions import graph, pick_edge

TEXT = "Rusia mengecam Jepang 😀\n\nJAKARTA - Menteri 👩‍👩‍👧‍👦 “hebat” é itu hadir. Rusia 🇷🇺 mengecam Jepang 🎌 pada Jumat 😀. Selesai.\n"


def test_marks_stand_where_the_bytes_say(open_page, render):
    page = open_page(render(TEXT, name="emoji").as_uri())
    data = TEXT.encode()
    relation = next(r for r in graph(page)["relations"] if r["type"] == "ACCUSE")
    pick_edge(page, relation["id"])
    quotes = [data[e["start"]:e["end"]].decode() for e in relation["evidence"]]
    assert "".join(page.locator("mark.evidence").all_text_contents()) == quotes[0]
    spans = page.locator(".article .mention.actor").all_text_contents()
    russia = next(a for a in graph(page)["actors"] if a["id"] == relation["actor"])
    assert spans == [data[m["start"]:m["end"]].decode() for m in russia["mentions"]]
    assert page.locator(".article").inner_text().replace("\n", "") == TEXT.replace("\n", "")


def test_every_offset_of_a_text_is_found(open_page, server):
    page = open_page(server)
    text = "aé€😀\n\u0301z👩‍👧" + "ü" * 40
    units, unit, byte = {}, 0, 0
    for character in text:
        width = len(character.encode())
        for inner in range(width):
            units[byte + inner] = unit
        byte += width
        unit += len(character.encode("utf-16-le")) // 2
    units[byte] = units[byte + 5] = unit
    found = page.evaluate("""async ([text, offsets]) => {
      const { places } = await import("/assets/offsets.js");
      return [...places(text, offsets)];
    }""", [text, list(reversed(units))])
    assert dict(map(tuple, found)) == units


def test_overlapping_marks_are_cut_once(open_page, server):
    page = open_page(server)
    marks = [{"start": 0, "end": 6, "name": "a"}, {"start": 4, "end": 8, "name": "b"}, {"start": 4, "end": 4, "name": "c"}]
    found = page.evaluate("""async (marks) => {
      const { pieces } = await import("/assets/offsets.js");
      return pieces("😀éxyz", marks).map(({ text, names }) => [text, names.join()]);
    }""", marks)
    assert found == [["😀", "a"], ["é", "a,b"], ["xy", "b"], ["z", ""]]
