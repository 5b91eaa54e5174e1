"""UTM tags in the links of a text: which campaign, channel and post brought a visitor. Nothing about people.

Only the query of a link grows; every other character of the text stays as it was typed.
"""

import re
from collections.abc import Mapping
from urllib.parse import quote

from cm_console.domain.accounts import Account
from cm_console.domain.campaign import Campaign

MEDIUM = "social"

# As the networks find links: to the next space, without the punctuation that ends a sentence.
_LINK = re.compile(r"(?<![^\W_])https?://[^\s<>\"«»“”]+", re.IGNORECASE)
_TRAILING = ".,;:!?'\"»”’…"
_PAIRS = {")": "(", "]": "[", "}": "{"}
# A link whose query proves that it is whole: with anything added, its server refuses it.
_PROOFS = frozenset(
    {
        *("signature", "sig", "sign", "hmac", "hash", "token", "access_token", "jwt", "auth", "oh", "ticket"),
        *("x-amz-signature", "x-goog-signature", "x-oss-signature", "x-ms-signature", "key-pair-id"),
    }
)


def tags_for(campaign: Campaign, account: Account, post_id: int | None = None) -> Mapping[str, str]:
    """What the links of a post say on one account; nothing where the campaign has no name for it."""
    if not campaign.utm_campaign:
        return {}
    tags = {
        "utm_source": account.utm_source or account.platform,
        "utm_medium": MEDIUM,
        "utm_campaign": campaign.utm_campaign,
    }
    return tags if post_id is None else {**tags, "utm_content": str(post_id)}


def tagged(text: str, tags: Mapping[str, str]) -> str:
    """`text` with the tags in each of its http(s) links.

    A link stays as typed where it has utm_ tags already, is signed or holds a password, and where its page is
    named behind the # (`/#/…`, `#!…`): such pages read what stands before it as another page.
    """
    given = "&".join(f"{name}={quote(value, safe='')}" for name, value in tags.items() if value)
    if not given:
        return text
    return _LINK.sub(lambda match: _with(match[0], given), text)


def untagged(text: str) -> str:
    """`text` without any utm_ tags in its links: what is the same however it was tagged."""
    return _LINK.sub(lambda match: _without(match[0]), text)


def _without(found: str) -> str:
    link = _trimmed(found)
    base, mark, fragment = link.partition("#")
    before, _, query = base.partition("?")
    kept = "&".join(each for each in query.split("&") if each and not each.casefold().startswith("utm_"))
    return before + (f"?{kept}" if kept else "") + mark + fragment + found[len(link) :]


def _with(found: str, given: str) -> str:
    link = _trimmed(found)
    base, mark, fragment = link.partition("#")
    before, asks, query = base.partition("?")
    if not _may_grow(before, query, fragment):
        return found
    if not asks:
        grown = f"{base}?{given}"
    elif not query or query.endswith("&"):
        grown = base + given
    else:
        grown = f"{base}&{given}"
    return grown + mark + fragment + found[len(link) :]


def _trimmed(link: str) -> str:
    """A link without what belongs to the sentence around it; brackets that it opened itself stay."""
    while link:
        last = link[-1]
        unopened = last in _PAIRS and link.count(last) > link.count(_PAIRS[last])
        if last not in _TRAILING and not unopened:
            return link
        link = link[:-1]
    return link


def _may_grow(before: str, query: str, fragment: str) -> bool:
    host = before.partition("://")[2].partition("/")[0]
    if not host or "@" in host:
        return False
    names = {part.partition("=")[0].casefold() for part in re.split("[&;]", query)}
    if names & _PROOFS or any(name.startswith("utm_") for name in names):
        return False
    return not fragment.startswith(("/", "!")) and "utm_" not in fragment.casefold()


def links(text: str) -> list[str]:
    """The http(s) links of a text, in order."""
    return [link for match in _LINK.finditer(text) if len(link := _trimmed(match[0])) > len("https://")]
