"""An account on a platform: what is known of it, never its secret."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from cm_console.domain.when import from_text


class AccountState(StrEnum):
    UNCHECKED = "unchecked"
    READY = "ready"
    NEEDS_YOU = "needs_you"  # the platform refused its secret; nothing is sent until it is checked again


class SecretState(StrEnum):
    """Where the account's secret stands."""

    USABLE = "usable"
    LOCKED = "locked"
    NONE = "none"


@dataclass(frozen=True)
class Account:
    id: int
    key: str  # uuid; names the account in the keyring
    platform: str
    name: str
    server: str = ""
    user: str = ""
    secret_env: str = ""  # the name of an environment variable, never what it holds
    remote_id: str = ""
    handle: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)  # what `verify` learnt of the server
    state: AccountState = AccountState.UNCHECKED
    paused_until: datetime | None = None
    checked_at: datetime | None = None
    utm_source: str = ""  # what links posted here carry; empty: the platform's key

    @property
    def sign_in_ends(self) -> datetime | None:
        """When a person has to sign in again, where the platform said so."""
        try:
            return from_text(str(self.facts["expires_at"]))
        except (KeyError, ValueError):
            return None


class ServerProblem(StrEnum):
    """What is wrong with a server's address."""

    MALFORMED = "malformed"
    NOT_ENCRYPTED = "not_encrypted"


class BadServer(ValueError):
    def __init__(self, problem: ServerProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@functools.lru_cache
def is_loopback(host: str) -> bool:
    """True for names and addresses that never leave this computer."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


WEB_SCHEMES = ("https", "http")
MAIL_SCHEMES = ("smtp", "smtps")  # both encrypted: by STARTTLS, and from the first byte


@functools.lru_cache
def server_origin(text: str, schemes: tuple[str, ...] = WEB_SCHEMES) -> str:
    """The origin (`https://host[:port]`) that a person means by `text`; a bare host means the first scheme.

    Raises BadServer for what is not an address, or is not encrypted and not on this computer.
    """
    text = text.strip()
    try:
        parts = urlsplit(text if "://" in text else f"{schemes[0]}://{text}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise BadServer(ServerProblem.MALFORMED) from None
    plain_host = host and all(part for part in host.split(".")) and not any(c.isspace() for c in host)
    if parts.scheme not in schemes or not plain_host or parts.username is not None:
        raise BadServer(ServerProblem.MALFORMED)
    if parts.scheme == "http" and not is_loopback(host):
        raise BadServer(ServerProblem.NOT_ENCRYPTED)
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}" + (f":{port}" if port is not None else "")
