"""Links, mentions, hashtags and record keys, as Bluesky wants them."""

import re

from hypothesis import given
from hypothesis import strategies as st

from integrations._bluesky_text import facets, record_key


def nobody(handle: str) -> None:
    return None


def spans(text: str) -> list[str]:
    """What each facet covers, cut out by its byte offsets."""
    raw = text.encode()
    found = facets(text, lambda handle: f"did:plc:{handle}")
    return [raw[f["index"]["byteStart"] : f["index"]["byteEnd"]].decode() for f in found]


def test_offsets_are_bytes_so_accents_and_emoji_do_not_shift_them() -> None:
    text = "Été 🎉 #Vague1 : https://example.com/é?q=1, avec @ada.example.com."
    assert spans(text) == ["#Vague1", "https://example.com/é?q=1", "@ada.example.com"]


def test_the_features_name_what_they_point_to() -> None:
    found = facets("#go https://a.example @b.example", lambda handle: "did:plc:b")
    assert [each["features"][0] for each in found] == [
        {"$type": "app.bsky.richtext.facet#tag", "tag": "go"},
        {"$type": "app.bsky.richtext.facet#link", "uri": "https://a.example"},
        {"$type": "app.bsky.richtext.facet#mention", "did": "did:plc:b"},
    ]


def test_a_mention_of_nobody_stays_plain_text() -> None:
    assert facets("hello @nobody.example", nobody) == []


def test_what_only_looks_like_a_tag_or_a_mention_is_left_alone() -> None:
    assert (
        facets("#1 #123 # a#b mail@example.com https://x.example/#part/@ada.example.com", nobody)[:-1] == []
    )


def test_punctuation_after_a_tag_is_not_part_of_it() -> None:
    assert spans("(see) #launch, #été! #wave_1…") == ["#launch", "#été", "#wave_1"]


@given(st.text())
def test_every_facet_lies_on_whole_characters_and_none_overlap(text: str) -> None:
    try:
        raw = text.encode()
    except UnicodeEncodeError:
        return
    last = 0
    for facet in facets(text, nobody):
        start, end = facet["index"]["byteStart"], facet["index"]["byteEnd"]
        assert last <= start < end
        raw[start:end].decode()
        last = end


@given(st.text())
def test_a_record_key_is_a_valid_tid_and_always_the_same(key: str) -> None:
    made = record_key(key)
    assert re.fullmatch(r"[234567abcdefghij][234567a-z]{12}", made)
    assert record_key(key) == made


def test_other_keys_give_other_records() -> None:
    assert len({record_key(f"delivery-{number}") for number in range(10_000)}) == 10_000
