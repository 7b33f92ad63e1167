"""The page of a running server: articles come in, the server draws, corrections are kept and taken back."""

import re

import pytest

from actions import listed, open_menu, pick_actor, pick_edge, settle, shown_edges, toggle, until
from conftest import ENGLISH, SAMPLE

PAGE = "<html><head><title>T</title></head><body><article><h1>Rusia mengecam Jepang</h1><p>JAKARTA - Rusia mengecam " \
    "Jepang pada Jumat. Jepang menolak tuduhan Rusia tentang latihan bersama di laut itu.</p></article></body></html>"


def test_an_article_is_pasted(open_page, server, paste, screenshot):
    page = open_page(server)
    screenshot(page, "server-start")
    paste(page, SAMPLE.read_text())
    before = listed(page)
    assert len(before) > 20
    assert re.search(r"#article=[\w-]+$", page.url)
    screenshot(page, "server-pasted")
    page.reload()
    page.wait_for_selector("#stage svg")
    assert listed(page) == before


def test_files_are_chosen_and_dropped(open_page, server, tmp_path):
    page = open_page(server)
    page.set_input_files("#file", [str(SAMPLE), str(ENGLISH)])
    page.wait_for_selector("#stage svg")
    assert page.url.count(",") == 1
    page.click("#open")
    transfer = page.evaluate_handle(
        "text => { const data = new DataTransfer(); data.items.add(new File([text], 'a.html', {type: 'text/html'})); return data; }",
        PAGE)
    page.dispatch_event("body", "drop", {"dataTransfer": transfer})
    page.wait_for_selector("#intake", state="hidden")
    until(page, "document.body.classList.contains('has-graph') && !location.hash.includes(',')")
    settle(page)
    assert page.locator("#title").text_content() == "Rusia mengecam Jepang"
    assert "Rusia mengecam Jepang" in page.locator("#stage svg > title").text_content()
    assert page.locator("#list li").count() >= 1


def test_what_is_no_article_is_refused_in_words(open_page, server, tmp_path):
    page = open_page(server)
    page.click("#paste button.main")
    assert page.locator("#live.problem").inner_text() == "Belum ada teks untuk dibaca."
    picture = tmp_path / "a.png"
    picture.write_bytes(b"\x89PNG")
    page.set_input_files("#file", str(picture))
    until(page, "document.querySelector('#live').textContent.includes('a.png')")
    large = tmp_path / "large.txt"
    large.write_text("Rusia mengecam Jepang. " * 250_000)
    page.set_input_files("#file", str(large))
    until(page, "document.querySelector('#live').textContent.includes('5 MB')")


def test_articles_of_the_store_are_picked(open_page, server, screenshot):
    page = open_page(server)
    page.wait_for_selector("#shelf-list li")
    assert page.locator("#shelf-list li").count() >= 2
    assert page.locator("#shelf-draw").is_disabled()
    page.fill("#shelf-search", "Putin")
    until(page, "[...document.querySelectorAll('#shelf-list li')].every((item) => item.textContent.includes('Putin'))")
    page.locator("#shelf-list input").last.check()
    screenshot(page, "server-store")
    page.click("#shelf-draw")
    page.wait_for_selector("#stage svg")
    pick_edge(page, shown_edges(page)[0])
    page.wait_for_selector("mark.evidence")
    page.click("#open")
    page.click("#shelf-all")
    page.wait_for_selector("#intake", state="hidden")
    settle(page)
    whole = listed(page)
    page.reload()
    settle(page)
    assert listed(page) == whole
    # What both articles name is one actor, and the store says why.
    page.keyboard.press("/")
    page.keyboard.type("United States")
    page.keyboard.press("Enter")
    until(page, "document.querySelector('.names')?.textContent.includes('kode negara yang sama, USA, 1 artikel')")


def test_filters_draw_anew_what_was_left_out(open_page, server, paste):
    page = open_page(server)
    # More relations than one picture has room for.
    paste(page, "\n\n".join(article.read_text() for article in sorted(SAMPLE.parent.glob("*.txt"))))
    left_out = set(listed(page)) - set(shown_edges(page))
    assert left_out
    for group in (0, 2):
        open_menu(page, "types").locator("legend input").nth(group).click()
    toggle(page, "types", "exclude-type", "position held")
    page.keyboard.press("Escape")
    settle(page)
    assert left_out & set(listed(page)) <= set(shown_edges(page))
    page.click(".reset")
    settle(page)
    page.click("#draw-all")
    settle(page)
    assert set(listed(page)) == set(shown_edges(page))


def test_focus_is_laid_out_anew(open_page, server, paste):
    page = open_page(server)
    paste(page, SAMPLE.read_text())
    settle(page)
    whole = page.locator("#stage g.node").count()
    pick_actor(page, "vietnam")
    page.locator(".focus-bar button").first.click()
    settle(page)
    assert page.locator("#stage g.node").count() < whole
    page.locator("#trail button").first.click()
    settle(page)
    assert page.locator("#stage g.node").count() == whole


@pytest.mark.parametrize("language,undo", [("id", "Batalkan"), ("en", "Undo")])
def test_corrections_are_made_and_undone(open_page, server, paste, language, undo):
    page = open_page(f"{server}#language={language}")
    paste(page, SAMPLE.read_text())
    settle(page)
    before = listed(page)
    relation = page.locator("#stage g.edge.accuse").first.get_attribute("data-relations")
    pick_edge(page, relation)
    page.click(".correct-form summary")
    page.locator(".correct select").nth(1).select_option("alleged")
    page.wait_for_selector("#corrections:not([hidden])")
    settle(page)
    status = page.locator(".kicker .status").inner_text().lower()
    assert status == {"id": "diklaim satu pihak", "en": "claimed by one side"}[language]
    page.locator("#live button", has_text=undo).click()
    page.wait_for_selector("#corrections", state="hidden")
    settle(page)
    assert page.locator(".kicker .status").inner_text().lower() != status
    page.locator(".correct-form summary").click()
    page.locator(".correct button").click()
    page.wait_for_selector("#corrections:not([hidden])")
    settle(page)
    assert len(listed(page)) == len(before) - 1
    pick_actor(page, "kim-jong-il")
    page.click(".correct-form summary")
    page.locator(".correct select").select_option("kim-jong-un")
    page.locator(".correct button").click()
    page.wait_for_selector("#stage g.node[data-actor='kim-jong-il']", state="detached")
    page.click("#corrections summary")
    assert page.locator("#corrections-list li").count() == 2
    for left in (1, 0):
        if page.locator("#corrections").get_attribute("open") is None:
            page.click("#corrections summary")
        page.locator("#corrections-list button").first.click()
        until(page, f"document.querySelectorAll('#corrections-list li').length === {left}")
    settle(page)
    assert listed(page) == before


def test_names_come_with_the_extractors_reasons(open_page, server, paste):
    page = open_page(server)
    paste(page, SAMPLE.read_text())
    settle(page)
    pick_actor(page, "kim-jong-un")
    until(page, "document.querySelector('.names').textContent.includes('bentuk pendek')")


def test_the_language_draws_anew(open_page, server, paste):
    page = open_page(server)
    paste(page, SAMPLE.read_text())
    settle(page)
    page.click("#language")
    until(page, "document.querySelector('#stage svg').getAttribute('lang') === 'en'")
    assert "Colour: relation" in page.locator("#stage svg").text_content()


def test_a_server_that_is_gone_is_told(open_page, server, paste):
    page = open_page(server, allowed=["net::ERR"])
    page.route("**/api/v1/extract*", lambda route: route.abort())
    page.fill("#text", "Rusia mengecam Jepang.")
    page.click("#paste button.main")
    page.wait_for_selector("#live.problem")
    assert page.locator("#live").inner_text() == "Simpul tidak menjawab. Apakah masih berjalan?"


def test_a_picture_that_could_run_is_refused(open_page, server):
    page = open_page(server, allowed=["Content Security Policy"])
    verdicts = page.evaluate("""async () => {
      const { readDrawing } = await import("/assets/drawing.js");
      const svg = (inner) => `<svg xmlns="http://www.w3.org/2000/svg"><desc/>${inner}</svg>`;
      const bad = ["<script>alert(1)</script>", "<g onclick='alert(1)'/>", "<foreignObject/>", "<a href='javascript:alert(1)'/>",
        "<image href='http://example.org/a'/>", "<use href='#a'/>", "<g style='fill:red'/>", "<rect fill='url(http://example.org)'/>",
        "<style>@import 'x'</style>", "<style>a{background:url(x)}</style>", "<animate attributeName='href'/>", "<g>",
        "<h:script xmlns:h='http://www.w3.org/1999/xhtml'/>", "<g id='a' ONLOAD='b'/>"];
      const verdict = (text) => { try { readDrawing(text); return "taken"; } catch (error) { return "refused"; } };
      return [...bad.map((inner) => verdict(svg(inner))), verdict("<html/>"), verdict(svg("<g class='node'><title>a</title></g>"))];
    }""")
    assert verdicts == ["refused"] * 15 + ["taken"]
