"""Every page of the window, as the sidebar finds it."""

import subprocess
import sys

import pytest

from ui import pages


@pytest.mark.parametrize("name", pages.names())
def test_what_a_page_says_of_itself_is_what_it_is(name: str) -> None:
    entry = pages.load(name)
    page = entry.page()
    assert (entry.key, entry.title, entry.icon, entry.order) == (
        page.key,
        page.title(),
        page.icon,
        page.order,
    )
    assert entry.title


def test_the_pages_stand_in_their_order() -> None:
    orders = [entry.order for entry in pages.load_all()]
    assert orders == sorted(orders)
    assert len(set(orders)) == len(orders)


def test_finding_the_pages_imports_none_of_them() -> None:
    code = (
        "import sys; from ui import pages; entries = pages.load_all(); assert entries;"
        "heavy = [name for name in sys.modules if name.startswith('ui.pages.') and name.endswith('.page')];"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
