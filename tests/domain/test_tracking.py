"""UTM tags: in links and nowhere else, and never where a link would break."""

import re
from datetime import date
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cm_console.domain.accounts import Account
from cm_console.domain.campaign import Campaign
from cm_console.domain.tracking import tagged, tags_for, untagged

TAGS = {"utm_source": "mastodon", "utm_medium": "social"}
ADDED = "utm_source=mastodon&utm_medium=social"

words = st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=40)
paths = st.text(alphabet="abcXYZ019-._~/%é()", max_size=12)
queries = st.text(alphabet="abc=1&%é", max_size=12)
links = st.builds(
    lambda scheme, host, path, query, fragment: f"{scheme}://{host}/{path}{query}{fragment}",
    st.sampled_from(["http", "https", "HTTPS"]),
    st.sampled_from(["example.com", "münchen.example:8080", "a.b.example"]),
    paths,
    st.just("") | queries.map("?{}".format),
    st.just("") | st.text(alphabet="abc-_=", max_size=6).map("#{}".format),
)
texts = st.lists(words | links, max_size=6).map(" ".join)


@pytest.mark.parametrize(
    ("text", "grown"),
    [
        ("https://a.example", "https://a.example?" + ADDED),
        ("https://a.example/x.", f"https://a.example/x?{ADDED}."),
        ("(https://a.example/x)", f"(https://a.example/x?{ADDED})"),
        ("https://a.example/x_(y)", f"https://a.example/x_(y)?{ADDED}"),
        ("https://a.example/?q=1#top", f"https://a.example/?q=1&{ADDED}#top"),
        ("https://a.example/?", f"https://a.example/?{ADDED}?"),  # the end of a question
        ("https://a.example/#", f"https://a.example/?{ADDED}#"),
        ("https://a.example/?q=1&", f"https://a.example/?q=1&{ADDED}"),
        (
            "«https://a.example/é» et HTTP://B.example",
            f"«https://a.example/é?{ADDED}» et HTTP://B.example?{ADDED}",
        ),
        ("https://a.example/x?u=https://b.example/", f"https://a.example/x?u=https://b.example/&{ADDED}"),
        ("un lien\nhttps://a.example/x!\n#agora", f"un lien\nhttps://a.example/x?{ADDED}!\n#agora"),
    ],
)
def test_where_the_tags_stand(text: str, grown: str) -> None:
    assert tagged(text, TAGS) == grown


@pytest.mark.parametrize(
    "text",
    [
        "no link, a.example/x and ftp://a.example",
        "xhttps://a.example",
        "https://",
        "https://user:secret@a.example/",
        "https://a.example/?utm_source=letter",
        "https://a.example/?q=1&UTM_Campaign=x",
        "https://a.example/#utm_source=x",
        "https://bucket.example/f?X-Amz-Date=1&X-Amz-Signature=abc",
        "https://store.example/f?se=2027&sig=abc%3D",
        "https://app.example/#/page?id=3",
        "https://app.example/#!page",
    ],
)
def test_what_stays_as_typed(text: str) -> None:
    assert tagged(text, TAGS) == text


@given(texts)
def test_only_the_tags_are_added_and_they_come_off_again(text: str) -> None:
    grown = tagged(text, {"utm_source": "zq9"})
    without = [part for part in re.split(r"[?&]?utm_source=zq9", grown) if part]
    assert "".join(without).replace("?", "").replace("&", "") == text.replace("?", "").replace("&", "")


@given(texts)
def test_whatever_tags_it_has_got_a_text_is_known_again(text: str) -> None:
    assert untagged(tagged(text, TAGS)) == untagged(text)


def test_a_link_without_its_tags() -> None:
    assert untagged("https://a.example/x?q=1&utm_source=x&b=2#top.") == "https://a.example/x?q=1&b=2#top."
    assert (
        untagged("See https://a.example/x?UTM_Source=x, utm_source=y")
        == "See https://a.example/x, utm_source=y"
    )


@given(texts)
def test_tagging_twice_is_tagging_once(text: str) -> None:
    assert tagged(tagged(text, TAGS), TAGS) == tagged(text, TAGS)


@given(links.filter(lambda link: link[-1].isalnum()))
def test_a_link_keeps_all_that_it_said(link: str) -> None:
    before, after = urlsplit(link), urlsplit(tagged(f"{link} ok", TAGS).split(" ")[0])
    assert (after.scheme, after.netloc, after.path) == (before.scheme, before.netloc, before.path)
    assert after.fragment == before.fragment
    asked = parse_qsl(before.query, keep_blank_values=True)
    said = parse_qsl(after.query, keep_blank_values=True)
    if after.query != before.query:
        assert [pair for pair in said if pair not in TAGS.items()] == [pair for pair in asked if pair]


@given(texts)
def test_without_tags_nothing_changes(text: str) -> None:
    assert tagged(text, {}) == text
    assert tagged(text, {"utm_source": ""}) == text


@given(words)
def test_a_value_is_one_value_whatever_it_holds(value: str) -> None:
    link = tagged("https://a.example/", {"utm_campaign": value})
    assert " " not in link
    assert parse_qsl(urlsplit(link).query) == ([("utm_campaign", value)] if value else [])


def test_the_tags_of_a_post() -> None:
    campaign = Campaign(1, "Agora", date(2027, 1, 18), "UTC", utm_campaign="agora 2027")
    account = Account(1, "k", "mastodon", "Wall")
    assert tags_for(Campaign(1, "Agora", date(2027, 1, 18), "UTC"), account, 7) == {}
    assert tags_for(campaign, account) == {**TAGS, "utm_campaign": "agora 2027"}
    named = Account(1, "k", "mastodon", "Wall", utm_source="rh")
    assert tags_for(campaign, named, 7)["utm_source"] == "rh"
    text = tagged("https://a.example", tags_for(campaign, named, 7))
    assert text.endswith("?utm_source=rh&utm_medium=social&utm_campaign=agora%202027&utm_content=7")
