"""What the tests do on a page and read off it."""


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
    """The graph that a single file holds."""
    return page.evaluate("JSON.parse(document.getElementById('data').textContent).graph")


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
    """Waits until an expression holds; the page's policy forbids the browser to wait by itself."""
    for _ in range(300):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"never came true: {condition}")


def settle(page):
    """Waits until the picture is no longer being laid out."""
    page.wait_for_timeout(400)
    page.wait_for_selector("#stage:not([aria-busy])")


def within(page, selector):
    """Whether an element lies wholly inside the window's width."""
    return page.locator(selector).evaluate(
        "part => { const box = part.getBoundingClientRect(); return box.left >= 0 && box.right <= innerWidth + 1; }")
