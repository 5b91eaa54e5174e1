"""An account on a platform: what is known of it, never its secret."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


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
