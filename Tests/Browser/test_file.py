"""The page as a single file, opened from disk: everything a person does there that needs no server."""

import csv
import io
import json
import pathlib
import subprocess

import pytest

from actions import edge, graph, listed, node, open_menu, pick_actor, pick_edge, shown_edges, toggle, until
from conftest import SAMPLE, SIMPUL


def relations(page, **wanted):
    return sorted(r["id"] for r in graph(page)["relations"] if all(r[key] == value for key, value in wanted.items()))


def accusation(page):
    return next(r for r in graph(page)["relations"] if r["type"] == "ACCUSE")


def test_the_picture_is_there_and_everything_is_listed(open_page, sample, screenshot):
    page = open_page(sample)
    assert page.locator("#stage svg").is_visible()
    assert listed(page) == relations(page)
    assert set(shown_edges(page)) <= set(relations(page))
    screenshot(page, "file-light")


def test_without_scripts_picture_and_list_stay(browser, sample):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(sample)
    assert page.locator("#stage svg").is_visible()
    assert page.locator("#list li").count() > 20
    context.close()


@pytest.mark.parametrize("type_name", ["AID", "position held"])
def test_a_type_is_switched_off_and_on(open_page, sample, type_name):
    page = open_page(sample)
    before = shown_edges(page)
    toggle(page, "types", "exclude-type", type_name)
    assert set(listed(page)) == set(relations(page)) - set(relations(page, type=type_name))
    assert not set(shown_edges(page)) & set(relations(page, type=type_name))
    toggle(page, "types", "exclude-type", type_name)
    assert shown_edges(page) == before


def test_a_class_switches_its_types(open_page, sample):
    page = open_page(sample)
    menu = open_menu(page, "types")
    box = menu.locator("legend input").nth(2)
    names = box.get_attribute("value").split(",")
    box.click()
    assert {r["class"] for r in graph(page)["relations"] if r["id"] in listed(page)} == {
        "verbal-cooperation", "material-cooperation", "tie"}
    menu.locator(f"input[value='{names[0]}']").click()
    assert box.evaluate("box => box.indeterminate")


def test_status_and_kind_are_switched(open_page, sample):
    page = open_page(sample)
    toggle(page, "status", "exclude-status", "asserted")
    assert listed(page) == sorted(set(relations(page)) - set(relations(page, status="asserted")))
    toggle(page, "status", "exclude-status", "asserted")
    toggle(page, "kinds", "exclude-kind", "person")
    persons = {a["id"] for a in graph(page)["actors"] if a["type"] == "person"}
    assert not any({r["actor"], r["recipient"]} & persons for r in graph(page)["relations"] if r["id"] in listed(page))
    assert "aria-hidden" in node(page, "vladimir-putin").evaluate("part => part.getAttributeNames()")
    assert node(page, "vladimir-putin").get_attribute("aria-hidden") == "true"
    page.click(".reset")
    assert listed(page) == relations(page)


def test_time_is_a_slider_over_the_months(open_page, sample):
    page = open_page(sample)
    until = page.locator(".slider input").nth(1)
    until.focus()
    page.keyboard.press("Home")
    assert until.get_attribute("aria-valuetext").endswith("2000")
    page.locator(".timeline input[type=checkbox]").click()
    kept = [r for r in graph(page)["relations"] if r["id"] in listed(page)]
    assert kept and all(any(span["start"] and span["start"] < "2001" for span in r["time"]) for r in kept)
    assert "undated=drop" in page.url


def test_an_actor_is_searched(open_page, sample):
    page = open_page(sample)
    page.keyboard.press("/")
    page.keyboard.type("pyong")
    assert page.locator("#found li").first.text_content().startswith("Korea Utara")
    page.keyboard.press("Enter")
    assert page.locator("#panel h2").text_content() == "Korea Utara"
    assert page.evaluate("document.activeElement.id") == "panel-title"
    page.keyboard.press("/")
    page.keyboard.type("nobody of this name")
    assert page.locator("#found [aria-disabled]").is_visible()


def test_the_address_holds_the_view(open_page, sample):
    page = open_page(sample)
    toggle(page, "types", "exclude-type", "AID")
    toggle(page, "kinds", "exclude-kind", "organization")
    page.keyboard.press("Escape")
    pick_actor(page, "rusia")
    page.locator(".focus-bar button").first.click()
    before = (listed(page), page.locator("#panel h2").text_content(), page.locator("#trail").inner_text())
    page.reload()
    assert (listed(page), page.locator("#panel h2").text_content(), page.locator("#trail").inner_text()) == before
    other = open_page(page.url)
    assert (listed(other), other.locator("#panel h2").text_content(), other.locator("#trail").inner_text()) == before
    page.go_back()
    page.wait_for_selector("#trail", state="hidden")


def test_a_broken_address_shows_everything(open_page, sample):
    page = open_page(sample + "#select=relation:nothing&since=soon&focus=:9,x&nonsense=1")
    assert listed(page) == relations(page)
    assert page.locator("#panel").is_hidden()


def test_hovering_tells_type_status_claimant_and_date(open_page, sample):
    page = open_page(sample)
    edge(page, accusation(page)["id"]).locator("text").first.hover()
    tip = page.locator("#tooltip").inner_text()
    assert "menuduh" in tip and "dilaporkan" in tip and "Amerika Serikat" in tip
    dated = next(r for r in graph(page)["relations"] if r["time"] and r["id"] in shown_edges(page))
    edge(page, dated["id"]).locator("text").first.hover()
    assert dated["time"][0]["text"] in page.locator("#tooltip").inner_text()
    node(page, "rusia").locator("text").first.hover()
    assert page.locator("#tooltip").inner_text().startswith("Rusia\n")


def test_an_edge_opens_the_article_at_its_sentence(open_page, sample, screenshot):
    page = open_page(sample)
    relation = accusation(page)
    pick_edge(page, relation["id"])
    quote = relation["evidence"][0]
    text = SAMPLE.read_bytes()[quote["start"]:quote["end"]].decode()
    assert "".join(page.locator("mark.evidence").all_text_contents()) == text
    frame = page.locator(".article-frame").bounding_box()
    mark = page.locator("mark.evidence").first.bounding_box()
    assert frame["y"] <= mark["y"] and mark["y"] + mark["height"] <= frame["y"] + frame["height"]
    for name, tint in [(relation["actor"], "actor"), (relation["recipient"], "recipient")]:
        mentions = next(a for a in graph(page)["actors"] if a["id"] == name)["mentions"]
        spans = page.locator(f".article .mention.{tint}").all_text_contents()
        assert spans == [SAMPLE.read_bytes()[m["start"]:m["end"]].decode() for m in mentions]
    screenshot(page, "file-evidence")


def test_an_actor_opens_its_relations_and_names(open_page, sample):
    page = open_page(sample)
    pick_actor(page, "korea-utara")
    own = [r for r in graph(page)["relations"] if "korea-utara" in (r["actor"], r["recipient"])]
    assert page.locator("#panel .relations li").count() == len(own)
    names = page.locator(".names > ul").inner_text()
    assert "Korea Utara nama lengkap, " in names and "Pyongyang terdaftar dalam tabel nama, " in names
    page.locator("#panel .relations button").first.click()
    assert "relation:" in page.url


def test_focus_and_the_way_back(open_page, sample):
    page = open_page(sample)
    pick_actor(page, "vietnam")
    page.locator(".focus-bar button").first.click()
    one = listed(page)
    assert one == sorted(r["id"] for r in graph(page)["relations"] if "vietnam" in (r["actor"], r["recipient"]))
    page.locator(".focus-bar button").nth(1).click()
    assert set(one) < set(listed(page)) < set(relations(page))
    page.locator("#trail button").first.click()
    assert listed(page) == relations(page)


def test_the_keyboard_reaches_everything(open_page, sample):
    page = open_page(sample)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "skip"
    page.keyboard.press("Enter")
    first = page.evaluate("document.activeElement.dataset.actor")
    page.keyboard.press("ArrowRight")
    second = page.evaluate("document.activeElement.dataset.actor")
    assert first and second and first != second
    page.keyboard.press("End")
    assert page.evaluate("document.activeElement.dataset.relations")
    page.keyboard.press("Enter")
    assert page.locator("#panel").is_visible()
    page.keyboard.press("Escape")
    assert page.locator("#panel").is_hidden()
    assert page.evaluate("document.activeElement.dataset.relations")
    page.keyboard.press("?")
    assert page.locator("#keys").is_visible()
    page.keyboard.press("Escape")
    assert page.locator("#keys").is_hidden()
    width = page.locator("#stage svg").bounding_box()["width"]
    page.keyboard.press("+")
    assert page.locator("#stage svg").bounding_box()["width"] > width
    page.keyboard.press("0")
    assert page.locator("#stage svg").bounding_box()["width"] == width


def test_the_language_changes_everything(open_page, sample):
    page = open_page(sample)
    pick_edge(page, accusation(page)["id"])
    page.click("#language")
    assert page.evaluate("document.documentElement.lang") == "en"
    assert page.locator("#panel h2").text_content().startswith("Amerika Serikat accuses or criticises ")
    assert page.locator("#print").text_content() == "Print"
    assert "accuses" in edge(page, accusation(page)["id"]).get_attribute("aria-label")
    assert "language=en" in page.url


def saved(page, format_name):
    with page.expect_download() as download:
        page.click("#export summary")
        page.click(f"[data-save={format_name}]")
    return pathlib.Path(download.value.path()).read_bytes(), download.value.suggested_filename


def test_what_is_shown_is_saved(open_page, sample, tmp_path):
    page = open_page(sample)
    toggle(page, "types", "exclude-type", "position held")
    kept = listed(page)
    text, name = saved(page, "json")
    assert name == "sample.json" or name.endswith(".json")
    (tmp_path / "part.json").write_bytes(text)
    assert sorted(r["id"] for r in json.loads(text)["relations"]) == kept
    # Simpul reads what the page saved, and writes the same tables and the same DOT but for the sentences.
    run = lambda *words: subprocess.run([SIMPUL, *words], check=True, capture_output=True).stdout
    svg, _ = saved(page, "svg")
    assert svg.startswith(b"<?xml") and b"<style>" in svg and b"Teks:" in svg and b"position-held" not in svg
    png, _ = saved(page, "png")
    assert png.startswith(b"\x89PNG") and len(png) > 20_000
    dot, _ = saved(page, "dot")
    assert dot.count(b" -> ") == len(kept)
    whole = run("dot", str(tmp_path / "part.json")).decode()
    labels = lambda text: sorted(line.split("[label=")[1].split(", class")[0] for line in text.splitlines() if " -> " in line)
    assert labels(dot.decode()) == labels(whole)
    subprocess.run(["dot", "-Tsvg"], input=dot, check=True, capture_output=True)
    page.click("#export summary")
    page.click("[data-save=copy]")
    until(page, "document.querySelector('#live').textContent !== ''")
    assert page.evaluate("navigator.clipboard.readText()").encode() == dot
    downloads = []
    page.on("download", lambda download: downloads.append(download))
    page.click("#export summary")
    page.click("[data-save=csv]")
    until(page, lambda: len(downloads) == 2)
    tables = {d.suggested_filename.rsplit("-", 1)[1]: pathlib.Path(d.path()).read_bytes() for d in downloads}
    assert tables["relations.csv"] == run("render", str(tmp_path / "part.json"), "--format", "csv")
    assert len(list(csv.reader(io.StringIO(tables["actors.csv"].decode())))) > 5


def test_print_gives_one_page(open_page, sample, tmp_path):
    page = open_page(sample)
    pick_edge(page, accusation(page)["id"])
    page.pdf(path=tmp_path / "print.pdf", prefer_css_page_size=True)
    assert (tmp_path / "print.pdf").read_bytes().count(b"/Type /Page\n") == 1


@pytest.mark.parametrize("article", sorted(SAMPLE.parent.glob("*.txt")), ids=lambda article: article.stem)
def test_the_file_is_small(render, article):
    """At most 150 KB for a graph of fifteen actors; those of the samples have sixteen to twenty."""
    assert render(article, name=article.stem).stat().st_size < 150_000
