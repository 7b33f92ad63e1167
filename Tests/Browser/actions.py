"""What the tests do on a page and read off it."""

import time

#: Milliseconds in which a state has to come, generous since tests also run unoptimised programs on busy machines.
PATIENCE = 60_000


def edge(page, relation):
    """The line of a relation."""
    return page.locator(f"#stage g.edge[data-relations~='{relation}']")


def node(page, actor):
    """The box of an actor."""
    return page.locator(f"#stage g.node[data-actor='{actor}']")


def pick_edge(page, relation):
    """Clicks a line on its label."""
    edge(page, relation).locator("text").first.click()


def pick_actor(page, actor):
    """Clicks an actor on its name."""
    node(page, actor).locator("text").first.click()


def shown_edges(page):
    """The relations whose lines are not dimmed."""
    lines = page.locator("#stage g.edge:not(.off)").evaluate_all("parts => parts.map(part => part.dataset.relations)")
    return sorted(relation for line in lines for relation in line.split())


def listed(page):
    """The relations in the list below the picture."""
    return sorted(page.locator("#list li").evaluate_all("items => items.map(item => item.dataset.relation)"))


def graph(page):
    """The graph that a single file holds, with the members that it leaves out, as the tests ask for them."""
    data = page.evaluate("JSON.parse(document.getElementById('data').textContent)")
    classes = {kind["name"]: kind["class"] for kind in data["vocabulary"]["types"]}
    for actor in data["graph"]["actors"]:
        numbers = actor.get("mentions", [])
        actor["mentions"] = [{"start": start, "end": end} for start, end in zip(numbers[1::3], numbers[2::3])]
    for relation in data["graph"]["relations"]:
        relation["class"] = classes[relation["type"]]
        relation.setdefault("status", "asserted")
        relation["time"] = [{"start": None, "end": None} | span for span in relation.get("time", [])]
        relation["evidence"] = [{"start": place[1], "end": place[2]} for place in relation["evidence"]]
    return data["graph"]


def open_menu(page, name):
    """Opens a menu of filters."""
    menu = page.locator(f"details[data-menu='{name}']")
    if menu.get_attribute("open") is None:
        menu.locator("summary").click()
    return menu


def toggle(page, menu, key, value):
    """Switches one filter."""
    open_menu(page, menu).locator(f"input[name='{key}'][value='{value}']").click()


def until(page, condition):
    """Waits until an expression of the page, or a function, holds; the page's policy forbids the browser to wait."""
    deadline = time.monotonic() + PATIENCE / 1000
    while not (condition() if callable(condition) else page.evaluate(condition)):
        assert time.monotonic() < deadline, f"never came true: {condition}"
        page.wait_for_timeout(20)


def settle(page):
    """Waits until the picture is no longer being laid out, and nothing moves."""
    page.wait_for_selector("#stage:not([aria-busy]) svg")
    still(page)


def still(page):
    """Waits until every transition has come to its end."""
    until(page, "document.getAnimations().every((animation) => animation.playState !== 'running')")


def within(page, selector):
    """Whether an element lies wholly inside the window's width."""
    return page.locator(selector).evaluate(
        "part => { const box = part.getBoundingClientRect(); return box.left >= 0 && box.right <= innerWidth + 1; }")
