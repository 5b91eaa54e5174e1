"""The printed plan's timeline: everything dated, the days off by name, in both languages."""

import html
import re
from datetime import date
from xml.etree import ElementTree

from cm_console.console import Console
from cm_console.domain.campaign import Campaign, Lever

SVG = re.compile(r"<svg\b.*?</svg>", re.DOTALL)


def words_of(page: str) -> list[list[str]]:
    """What each picture says."""
    found = [ElementTree.fromstring(svg) for svg in SVG.findall(page)]
    return [[each.text or "" for each in picture.iter() if each.text] for picture in found]


def test_everything_dated_is_in_the_picture(console: Console, campaign: Campaign) -> None:
    its = campaign.id
    console.campaigns.edit(its, released_on=date(2027, 1, 4), country="FR")
    console.campaigns.add_phase(its, "Beta", date(2026, 11, 30), date(2026, 12, 24))
    console.campaigns.add_task(its, "Ask & listen", Lever.LEADERSHIP, date(2026, 12, 8))
    console.ideas.add(its, "A teaser", date(2026, 12, 10))
    page = console.plan_document.html(its)
    (words,) = words_of(page)
    assert words[0].startswith("Timeline from 16 Nov 2026")
    assert {"Phases", "Beta", "Tasks", "Ask & listen", "Post ideas", "A teaser"} <= set(words)
    assert {"Today", "Opening · 18 Jan", "Release · 4 Jan", "30 Nov – 24 Dec"} <= set(words)
    assert "25 Dec Christmas Day, 1 Jan New Year's Day" in html.unescape(page)


def test_without_a_country_only_weekends_are_grey(console: Console, campaign: Campaign) -> None:
    console.campaigns.add_task(campaign.id, "Ask", Lever.LEADERSHIP, date(2026, 12, 8))
    page = console.plan_document.html(campaign.id)
    assert "Grey days: weekends" in page
    assert "Christmas" not in page


def test_a_name_brings_no_markup_into_the_page(console: Console, campaign: Campaign) -> None:
    console.campaigns.add_task(campaign.id, "<script>alert(1)</script>", Lever.LEADERSHIP, date(2026, 12, 8))
    page = console.plan_document.html(campaign.id)
    assert "<script" not in page
    assert any("<script>" in word for word in words_of(page)[0])


def test_a_plan_without_anything_dated_has_no_picture(console: Console, campaign: Campaign) -> None:
    assert words_of(console.plan_document.html(campaign.id)) == []
